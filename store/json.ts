/** Reads back what this store wrote into a JSON column; the migrations keep its shape. */
export function readJson<Shape>(text: string): Shape {
  const value: Shape = JSON.parse(text);
  return value;
}
