import { createHash } from 'node:crypto';

/** Six signs that stand in the log and on the screen. The same activity, or the same failing line, has the same ones. */
export function faultReference(about: unknown): string {
  const text = about instanceof Error ? (about.stack ?? about.message) : String(about);
  return createHash('sha256').update(text).digest('hex').slice(0, 6).toUpperCase();
}

/** It may have come after everything was written: nobody is told that nothing was. */
export function sayFault(reference: string): string {
  return `Something failed on our side (reference ${reference}). What you did may or may not have been saved: open the record to see. Pressing again does no harm.`;
}
