export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object there, or an empty one: what Teams sends is read, never trusted. */
export function objectAt(value: unknown, ...path: readonly string[]): JsonObject {
  let found = value;
  for (const step of path) found = isObject(found) ? found[step] : undefined;
  return isObject(found) ? found : {};
}

/** The text, or an empty one. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The text under a key; undefined where there is none or it is something else. */
export function textAt(object: JsonObject, key: string): string | undefined {
  const value = object[key];
  return typeof value === 'string' ? value : undefined;
}
