import { model202611 } from './2026-11.ts';
import type { HarmModel } from './harm-model.ts';

/** Every model ever published, oldest first: none is taken away while a score may name it. */
export const publishedModels: readonly HarmModel[] = [model202611];

export const currentModel: HarmModel = model202611;

export function findModel(id: string): HarmModel | undefined {
  return publishedModels.find((model) => model.id === id);
}
