/**
 * @typedef {import('../answer.ts').Answer} Answer
 * @typedef {import('../message-log.ts').LogChange} LogChange
 * @typedef {import('../page-state.ts').PageState} PageState
 */

/**
 * Does something in a person's name. What the machine could not take comes back as an error to show.
 * @param {'say' | 'fill' | 'press' | 'submit' | 'dialog-open' | 'dialog-submit'} step
 * @param {object} body
 * @returns {Promise<Answer>}
 */
export async function call(step, body) {
  try {
    const response = await fetch(`/page-api/${step}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = await response.json();
    return response.ok ? answer : { kind: 'error', text: answer.error.message };
  } catch {
    return {
      kind: 'error',
      text: 'RAPTOR is not running. What you typed is still here: start it, then try again.',
    };
  }
}

/**
 * Follows the stage: its whole state at first and after each break, then every change as it happens.
 * @param {{ onState: (state: PageState) => void, onChange: (change: LogChange) => void, onLost: () => void }} listener
 */
export function follow({ onState, onChange, onLost }) {
  const source = new EventSource('/page-api/events');
  /** @type {LogChange[] | undefined} changes that came while the state was on its way */
  let waiting = [];

  async function catchUp() {
    waiting = [];
    try {
      const response = await fetch('/page-api/state');
      onState(await response.json());
      for (const change of waiting) onChange(change);
      waiting = undefined;
    } catch {
      onLost();
    }
  }

  source.addEventListener('open', () => void catchUp());
  source.addEventListener('message', ({ data }) => {
    /** @type {LogChange} */
    const change = JSON.parse(data);
    if (waiting === undefined) onChange(change);
    else waiting.push(change);
  });
  source.addEventListener('error', onLost);
}
