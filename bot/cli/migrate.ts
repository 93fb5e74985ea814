import type { CliCommand } from './command.ts';
import { print } from './command.ts';
import { withStore } from './with-store.ts';

export const migrate: CliCommand = {
  name: 'migrate',
  usage: '',
  summary: 'Brings the database up to date, as starting the bot does',
  run: (_args, io) =>
    withStore(async () => {
      await print(io.stdout, 'The database is up to date.\n');
      return 0;
    }),
};
