import { connector, gateway, type Sent, type StageServer } from './stage-server.ts';

/** A bot of few words, with every shape of card, answer and dialog that the page must show. */
export function scriptedBot(stage: () => StageServer): (activity: Sent) => Promise<unknown> {
  async function answerMessage({ conversation, text }: Sent): Promise<void> {
    const place = `${connector}/${conversation.id}/activities`;
    if (text === 'refer') await stage().call('POST', place, cardMessage(intakeCard));
    else await stage().call('POST', place, { type: 'message', text: `You said **${text}**.` });
  }

  async function updateFirst({ conversation, replyToId = '' }: Sent): Promise<void> {
    const path = `${connector}/${conversation.id}/activities/${replyToId}`;
    await stage().call('PUT', path, cardMessage(updatedTriageCard));
  }

  return async (activity) => {
    const { action, data } = activity.value ?? {};
    if (activity.type === 'message') return answerMessage(activity);
    if (activity.name === 'task/fetch') return task('continue', dialogOf(declineForm));
    if (activity.name === 'task/submit') {
      return data?.['reason'] === 'more'
        ? task('continue', dialogOf({ ...declineForm, body: [heading('Say more')] }))
        : task('message', `Declined: ${String(data?.['reason'])}`);
    }
    if (action?.verb === 'referral.read') {
      if (action.data['narrative'] === 'overtaken') await updateFirst(activity);
      return cardAnswer(receiptCard);
    }
    if (action?.verb === 'card.refresh') return cardAnswer(ownTriageCard);
    if (action?.verb === 'triage.claim') {
      return answer('application/vnd.microsoft.activity.message', 'Only the gateway can do this.');
    }
    if (action?.verb === 'triage.accept') {
      return answer('application/vnd.microsoft.error', {
        code: 'BadRequest',
        message: 'Too late.',
      });
    }
    return undefined;
  };
}

export async function postTriage(stage: StageServer): Promise<string> {
  const { body } = await stage.call(
    'POST',
    `${connector}/${gateway}/activities`,
    cardMessage(triageCard),
  );
  return String(body['id']);
}

export function cardMessage(content: unknown): unknown {
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
    entities: [{ type: 'https://schema.org/Message', usageInfo: { name: 'OFFICIAL-SENSITIVE' } }],
  };
}

function answer(type: string, value: unknown): unknown {
  return { statusCode: 200, type, value };
}

function cardAnswer(card: unknown): unknown {
  return answer('application/vnd.microsoft.card.adaptive', card);
}

function task(type: string, value: unknown): unknown {
  return { task: { type, value } };
}

function dialogOf(content: unknown): unknown {
  const card = { contentType: 'application/vnd.microsoft.card.adaptive', content };
  return { title: 'Decline a referral', card };
}

function heading(text: string): object {
  return { type: 'TextBlock', text, style: 'heading', wrap: true };
}

const card = { type: 'AdaptiveCard', version: '1.5' };

const marking = {
  type: 'TextBlock',
  text: 'OFFICIAL-SENSITIVE',
  size: 'Small',
  isSubtle: true,
};

const intakeCard = {
  ...card,
  body: [
    marking,
    heading('New referral'),
    {
      type: 'Container',
      style: 'attention',
      items: [{ type: 'TextBlock', text: '**Danger now?** Radio control or 999.', wrap: true }],
    },
    {
      type: 'Input.Text',
      id: 'narrative',
      label: 'Paste or type what you know',
      isMultiline: true,
      isRequired: true,
      errorMessage: 'Write what you know',
    },
    {
      type: 'Input.ChoiceSet',
      id: 'told',
      label: 'Told already',
      isMultiSelect: true,
      style: 'expanded',
      choices: [
        { title: 'Control room', value: 'control-room' },
        { title: 'MASH', value: 'mash' },
      ],
    },
    {
      type: 'Input.ChoiceSet',
      id: 'youngest',
      label: 'Youngest',
      choices: [
        { title: '13 to 15', value: '13-15' },
        { title: 'Unknown', value: 'unknown' },
      ],
    },
    { type: 'Input.Toggle', id: 'sure', title: 'I have seen it myself' },
    {
      type: 'Chart.Donut',
      data: [],
      fallback: {
        type: 'TextBlock',
        text: 'Nine referrals, where three were expected',
        wrap: true,
      },
    },
  ],
  actions: [
    {
      type: 'Action.Execute',
      id: 'read',
      verb: 'referral.read',
      title: 'Read',
      style: 'positive',
      data: { ref: 'draft-1', v: 1 },
    },
    {
      type: 'Action.ShowCard',
      title: 'More',
      card: { ...card, body: [{ type: 'Input.Date', id: 'due', label: 'Due' }] },
    },
  ],
};

const receiptCard = {
  ...card,
  body: [heading('R-EMID-26-00042'), { type: 'TextBlock', text: '● Submitted', wrap: true }],
};

const triageCard = {
  ...card,
  refresh: {
    action: {
      type: 'Action.Execute',
      verb: 'card.refresh',
      data: { ref: 'R-EMID-26-00042', v: 1 },
    },
    userIds: ['29:local-00000000-0000-4000-8000-000000000002'],
  },
  body: [
    marking,
    {
      type: 'ColumnSet',
      columns: [
        {
          type: 'Column',
          width: 'stretch',
          items: [heading('County lines, child criminal exploitation')],
        },
        {
          type: 'Column',
          width: 'auto',
          items: [{ type: 'TextBlock', text: '▲ HIGH', weight: 'Bolder', color: 'Attention' }],
        },
      ],
    },
    {
      type: 'TextBlock',
      text: 'R-EMID-26-00042 · Derbyshire · in triage',
      isSubtle: true,
      wrap: true,
    },
    {
      type: 'FactSet',
      facts: [
        { title: 'Risk', value: '336 (294–432)' },
        { title: 'Evidence', value: '2B, moderate' },
      ],
    },
    { type: 'Input.Text', id: 'reason', label: 'Reason', isMultiline: true },
    {
      type: 'Container',
      id: 'why',
      isVisible: false,
      items: [{ type: 'TextBlock', text: 'offenders: known group +8', wrap: true }],
    },
  ],
  actions: [
    { type: 'Action.Execute', verb: 'triage.claim', title: "I'm on it", data: { ref: 'R', v: 1 } },
    {
      type: 'Action.Execute',
      verb: 'triage.accept',
      title: 'Accept',
      style: 'positive',
      data: { ref: 'R', v: 1 },
    },
    {
      type: 'Action.Submit',
      title: 'Decline',
      style: 'destructive',
      data: { msteams: { type: 'task/fetch' }, verb: 'triage.decline' },
    },
    { type: 'Action.ToggleVisibility', title: '▸ Why', targetElements: ['why'] },
  ],
};

const ownTriageCard = {
  ...triageCard,
  body: [...triageCard.body, { type: 'TextBlock', text: "Sam's own view", wrap: true }],
};

export const updatedTriageCard = {
  ...triageCard,
  body: [...triageCard.body, { type: 'TextBlock', text: 'Sam is on it', wrap: true }],
};

const declineForm = {
  ...card,
  body: [
    {
      type: 'Input.Text',
      id: 'reason',
      label: 'Reason',
      isRequired: true,
      errorMessage: 'Give a reason',
    },
  ],
  actions: [{ type: 'Action.Submit', title: 'Decline it', data: { verb: 'triage.decline' } }],
};
