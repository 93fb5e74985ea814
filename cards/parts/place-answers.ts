import { findForce, findRegion } from '../../domain/reference/forces.ts';
import { optionalText } from '../verb.ts';

/** A force's code, where one is chosen. */
export const forceAnswer = () => place('Force', (code) => findForce(code)?.code);

/** A region's code, where one is chosen. */
export const regionAnswer = () => place('Region', (code) => findRegion(code)?.code);

function place(label: string, find: (code: string) => string | undefined) {
  return optionalText(label, 100).transform((code, context) => {
    const found = code === undefined ? undefined : find(code);
    if (code !== undefined && found === undefined)
      context.addIssue({ code: 'custom', message: `${label} is not one of the choices.` });
    return found;
  });
}
