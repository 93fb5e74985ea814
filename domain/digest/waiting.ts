import type { SectionWriter } from './section.ts';

/** Tasks that nobody has taken in time, are due today or are overdue. */
export const waitingTasks: SectionWriter = ({ tasks: { notAccepted, dueToday, overdue } }) => {
  const parts = [
    ...(notAccepted > 0 ? [`${notAccepted} not accepted in time`] : []),
    ...(dueToday > 0 ? [`${dueToday} due today`] : []),
    ...(overdue > 0 ? [`${overdue} overdue`] : []),
  ];
  if (parts.length === 0) return null;
  const late = notAccepted + overdue > 0 ? true : undefined;
  return { title: 'Tasks', lines: [{ words: parts.join(', '), late }] };
};
