import { arrivalActivity } from './activity.ts';
import { isOk } from './answer.ts';
import { askBot } from './ask-bot.ts';
import type { Stage } from './stage.ts';

/**
 * Introduces every chat and channel to the bot, so that it may post there unasked. Called when a page asks
 * for the state; what the bot did not take is tried again at the next call.
 */
export function introducer(stage: Stage): () => Promise<void> {
  const known = new Set<string>();
  let running: Promise<void> | undefined;

  async function introduceAll(): Promise<void> {
    for (const place of stage.places) {
      const person = stage.people.find(({ id }) => place.members.includes(id)) ?? stage.people[0];
      if (stage.closing.aborted || person === undefined) return;
      if (known.has(place.id)) continue;
      const taken = await askBot(stage, arrivalActivity(stage, { person, place }));
      if (isOk(taken)) known.add(place.id);
    }
  }

  return () => (running ??= introduceAll().finally(() => (running = undefined)));
}
