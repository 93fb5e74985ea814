import { expect, test } from 'vitest';
import { createLog } from '../../bot/log.ts';
import type { LogLevel } from '../../bot/log.ts';

function linesOf(level: LogLevel, use: (log: ReturnType<typeof createLog>) => void): unknown[] {
  const lines: unknown[] = [];
  use(createLog(level, { write: (line) => void lines.push(JSON.parse(line)) }));
  return lines;
}

test('an event is one line with its fields', () => {
  const lines = linesOf('info', (log) => {
    log.debug('unheard');
    log.info('A referral came in', { ref: 'R-EMID-26-00042', links: 2, blind: false });
  });
  expect(lines).toMatchObject([
    { msg: 'A referral came in', ref: 'R-EMID-26-00042', links: 2, blind: false },
  ]);
});

test('whole objects and long texts stay out', () => {
  const [line] = linesOf('info', (log) =>
    log.info('x', { body: { text: 'Two lads' }, list: ['Two lads'], long: 'y'.repeat(5000) }),
  );
  expect(JSON.stringify(line)).not.toContain('Two lads');
  expect(JSON.stringify(line).length).toBeLessThan(600);
});

test('an error keeps its words, its place and its cause', () => {
  const cause = Object.assign(new Error('disk full'), { code: 'ENOSPC' });
  const error = new Error('Expected to write, got stopped', { cause });
  const lines = linesOf('error', (log) => log.error('A job failed', { error }));
  expect(lines).toMatchObject([
    {
      error: {
        message: 'Expected to write, got stopped',
        at: expect.arrayContaining([expect.stringContaining('log.test.ts')]),
        cause: { message: 'disk full', code: 'ENOSPC' },
      },
    },
  ]);
});

test('a parser’s error does not quote what it read', () => {
  const lines = linesOf('error', (log) => {
    try {
      JSON.parse('Two lads at flat 2');
    } catch (error) {
      log.error('A request failed', { error });
    }
  });
  expect(lines).toHaveLength(1);
  expect(JSON.stringify(lines)).not.toContain('lads');
});
