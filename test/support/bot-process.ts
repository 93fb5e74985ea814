import { organisationYaml } from './cast.ts';
import type { Start } from './each-journey.ts';
import type { Journey } from './journey.ts';
import { runRaptor } from './run-raptor.ts';
import type { Ended, Process } from './run-raptor.ts';

export interface ProcessJourney {
  readonly journey: Journey;
  /** Ends the bot that runs. */
  end(signal: NodeJS.Signals): Promise<Ended>;
  /** As when the machine loses its power. */
  kill(): Promise<void>;
  /** What it runs with beside its defaults. */
  readonly settings: () => Readonly<Record<string, string>>;
}

interface Beginning {
  readonly at?: string;
  readonly organisation?: string;
  readonly databaseUrl?: string;
  /** Settings of its own, over the journey's. */
  readonly over?: Readonly<Record<string, string>>;
}

/** A journey whose bot is a process of its own, so that it can be ended at any moment. */
export async function startProcess(
  start: Start,
  { over = {}, organisation = organisationYaml, ...starting }: Beginning = {},
): Promise<ProcessJourney> {
  let bot: Process | undefined;
  let current: Readonly<Record<string, string>> = {};
  const end = async (signal: NodeJS.Signals): Promise<Ended> => {
    if (!bot) throw new Error('Expected a bot that runs, got none');
    return bot.end(signal);
  };
  const kill = async (): Promise<void> => void (await end('SIGKILL'));
  const journey = await start({
    ...starting,
    organisation,
    async startWith(settings) {
      current = { ...settings, ...over };
      bot = await runRaptor(current);
      return { port: bot.port, stop: kill };
    },
  });
  return { journey, end, kill, settings: () => current };
}
