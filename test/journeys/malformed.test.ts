import { expect, test } from 'vitest';
import { oneJourney } from '../support/each-journey.ts';
import { stored, toTriage } from '../support/stages.ts';

const execute = (action: unknown) => ({ name: 'adaptiveCard/action', value: { action } });
const press = (verb: unknown, data: unknown) => execute({ type: 'Action.Execute', verb, data });

oneJourney('what makes no sense', (start) => {
  test('whatever is sent as an invoke is answered with 200 and a body that says something', async () => {
    const journey = await start();
    const { ref } = await toTriage(journey);
    const invokes = [
      press('triage.abolish', { ref, v: 1 }),
      press('triage.accept', {}),
      press('triage.accept', { ref: '' }),
      press('triage.accept', { ref: 42, v: 1 }),
      press('triage.accept', { ref: null }),
      press('triage.accept', { ref: 'R-EMID-26-99999', v: 1 }),
      press('triage.accept', { ref: 'nonsense', v: 1 }),
      press('referral.submit', { ref: 'nonsense', v: 1 }),
      press('task.accept', { ref: 'T-EMID-26-99999-1', v: 1 }),
      press('safeguarding.acknowledge', { ref: 'S-EMID-26-99999', v: 1 }),
      press('card.refresh', { ref: 'nonsense' }),
      press('referral.open', { ref: 'R-EMID-26-99999' }),
      press('triage.accept', 'a string'),
      press('triage.accept', [ref]),
      press('triage.accept', null),
      press('__proto__', { ref, v: 1 }),
      press(7, { ref, v: 1 }),
      press(undefined, { ref, v: 1 }),
      execute(undefined),
      execute(null),
      execute('text'),
      { name: 'adaptiveCard/action', value: null },
      { name: 'adaptiveCard/action', value: 'text' },
      { name: 'adaptiveCard/action', value: undefined },
      { name: 'no/such', value: {} },
      { name: '', value: {} },
      { name: 7 as unknown as string, value: {} },
      { name: 'task/fetch', value: null },
      { name: 'task/fetch', value: { data: { verb: 'abolish' } } },
      { name: 'task/submit', value: null },
      { name: 'task/submit', value: { data: 'text' } },
      { name: 'composeExtension/query', value: {} },
      { name: 'composeExtension/fetchTask', value: { commandId: 'abolish' } },
      { name: 'composeExtension/submitAction', value: {} },
    ];
    for (const invoke of invokes) {
      const { status, body } = await journey.invokes('sam', invoke);
      expect(status, JSON.stringify(invoke)).toBe(200);
      expect(sayOf(body), JSON.stringify({ invoke, body })).toMatch(/^[A-Z].{12,}[.!]$/s);
      expect(sayOf(body)).not.toMatch(/failed on our side|undefined|\bat .*\.ts/);
    }
    expect((await stored(journey, ref)).decisions).toEqual([]);
    const { body } = await journey.invokes('sam', press('triage.abolish', { ref, v: 1 }));
    expect(body).toMatchObject({ statusCode: 400, type: 'application/vnd.microsoft.error' });
    expect(body['value']).toMatchObject({ code: expect.any(String), message: expect.any(String) });
  });

  test('an activity that is no press and no message is taken without a word', async () => {
    const journey = await start();
    for (const type of ['typing', 'messageReaction', 'endOfConversation']) {
      const { status } = await journey.sends({ ...journey.activity('pat'), type });
      expect(status).toBe(200);
    }
    expect(journey.service.posted).toEqual([]);
  });
});

/** The words with which an invoke was answered, whichever shape they came in. */
function sayOf(body: Readonly<Record<string, unknown>>): string {
  const { value, task } = body as {
    value?: string | { message?: string };
    task?: { value?: unknown };
  };
  if (typeof task?.value === 'string') return task.value;
  if (typeof value === 'string') return value;
  return value?.message ?? '';
}
