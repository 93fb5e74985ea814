import type { AppOptions, IPlugin } from '@microsoft/teams.apps';
import type { Log } from '../log.ts';

type SdkLogger = NonNullable<AppOptions<IPlugin>['logger']>;

/** The SDK hands whole activities and requests to its logger: only its own words get through. */
export function sdkLog(log: Log, part = 'teams'): SdkLogger {
  const say =
    (level: 'debug' | 'warn') =>
    (...parts: unknown[]): void => {
      const words = parts.filter((each) => typeof each === 'string').join(' ');
      log[level](`Teams SDK: ${words}`, {
        part,
        error: parts.find((each) => each instanceof Error),
      });
    };
  const sdk: SdkLogger = {
    error: say('warn'),
    // Its warnings are of settings that are meant here, or of what the guard has logged.
    warn: say('debug'),
    info: say('debug'),
    debug: say('debug'),
    trace: say('debug'),
    log: (level, ...parts) => say(level === 'error' ? 'warn' : 'debug')(...parts),
    child: (name) => sdkLog(log, name),
  };
  return sdk;
}
