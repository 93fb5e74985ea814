import type { Refusal } from '../../domain/refusal.ts';

/** Something the doctor does not like. `mend`: the bot does not do its work with it; `note`: worth knowing. */
export interface Finding {
  readonly level: 'mend' | 'note';
  /** A setting, a region, a channel or a part. */
  readonly about: string;
  readonly says: string;
  readonly todo: string;
}

/** A refusal names its problems in lines under a heading, or one alone in its sentence. */
export function findingsOf(refusal: Refusal, { about, todo }: Pick<Finding, 'about' | 'todo'>) {
  const [heading = '', ...lines] = refusal.message.split('\n');
  const problems = lines.length > 0 ? lines : [heading.replace(/^Expected usable settings\. /, '')];
  return problems.map((line): Finding => ({
    level: 'mend',
    about,
    says: line.replace(/^- /, ''),
    todo,
  }));
}

export function sayFinding({ level, about, says, todo }: Finding): string {
  return `${level === 'mend' ? 'Mend' : 'Note'}  ${about}: ${says} ${todo}\n`;
}
