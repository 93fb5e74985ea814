import { createRequire } from 'node:module';
import type { Card } from '../../cards/card.ts';

const require = createRequire(import.meta.url);
const renderer: Renderer = require('adaptivecards/dist/adaptivecards.js');

/** Everything that Teams, a phone or our own grammar would not take, one sentence each; empty when the card is good. */
export function lintCard(card: Card): string[] {
  const nodes = [...nodesOf(card)];
  return [
    ...aboutTheWhole(card),
    ...nodes.flatMap(aboutActions),
    ...nodes.flatMap(aboutNode),
    ...aboutIds(nodes),
    ...parseProblems(card),
  ];
}

/** Every input's id on the card, those unfolded by a button included. */
export function inputIds(card: Card): string[] {
  return [...nodesOf(card)].filter(isInput).map((node) => String(node['id']));
}

/** Every verb that the card can send, but for raising safeguarding: that stands on every card of a referral. */
export function verbsOf(card: Card): string[] {
  return sentBy(card).filter((verb) => verb !== 'safeguarding.raise');
}

/** Whether safeguarding can be raised from the card. */
export function canRaise(card: Card): boolean {
  return sentBy(card).includes('safeguarding.raise');
}

function sentBy(card: Card): string[] {
  return [...nodesOf(card)]
    .filter((node) => node['type'] === 'Action.Execute' || node['type'] === 'Action.Submit')
    .map((node) => String(node['verb'] ?? dataOf(node)['verb']));
}

/** All that a reader could read on the card, folded parts and labels included, a line each. */
export function textOf(card: Card): string {
  const shown = ['text', 'title', 'label', 'value', 'placeholder', 'errorMessage'];
  return [...nodesOf(card)]
    .flatMap((node) => shown.map((key) => node[key]))
    .filter((value) => typeof value === 'string')
    .join('\n');
}

const mostBytes = 28_000;
const mostActions = 6;
const markings = ['OFFICIAL', 'OFFICIAL-SENSITIVE'];
const actionLists = ['actions', 'inlineActions'];

type Node = Readonly<Record<string, unknown>>;

interface Renderer {
  readonly HostConfig: new (settings: object) => object;
  readonly AdaptiveCard: new () => {
    hostConfig: object;
    parse(json: unknown, context: Context): void;
    validateProperties(): { readonly validationEvents: readonly RenderEvent[] };
  };
  readonly SerializationContext: new () => Context;
}

interface Context {
  readonly eventCount: number;
  getEventAt(index: number): RenderEvent;
}

interface RenderEvent {
  readonly message: string;
}

/** Elements that only Teams draws; the renderer sees their fallback. */
const teamsOnly = /^(Chart\.|Icon$|Badge$|CodeBlock$|ProgressBar$|ProgressRing$|CompoundButton$)/;

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const item of value) yield* nodesOf(item);
  } else if (isNode(value)) {
    yield value;
    for (const [key, child] of Object.entries(value)) if (key !== 'data') yield* nodesOf(child);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function isInput(node: Node): boolean {
  return String(node['type']).startsWith('Input.');
}

function dataOf(node: Node): Node {
  return isNode(node['data']) ? node['data'] : {};
}

function aboutTheWhole(card: Card): string[] {
  const bytes = Buffer.byteLength(JSON.stringify(card), 'utf8');
  const body: readonly unknown[] = card.body ?? [];
  const ends = [body.at(0), body.at(-1)];
  return [
    ...(card.version === '1.5' ? [] : [`Expected version 1.5, got ${String(card.version)}`]),
    ...(bytes <= mostBytes ? [] : [`Expected at most ${mostBytes} bytes, got ${bytes}`]),
    ...(ends.every((end) => isNode(end) && markings.includes(String(end['text'])))
      ? []
      : ['Expected the marking as the first and the last line']),
  ];
}

function aboutActions(node: Node): string[] {
  return actionLists
    .map((key) => node[key])
    .filter((list) => Array.isArray(list))
    .filter((list) => list.length > mostActions)
    .map((list) => `Expected at most ${mostActions} actions at one level, got ${list.length}`);
}

function aboutNode(node: Node): string[] {
  const type = String(node['type']);
  const name = `${type} "${String(node['id'] ?? node['title'] ?? node['text'])}"`;
  const problems: string[] = [];
  if (type === 'TextBlock' && node['wrap'] !== true) problems.push(`${name} does not wrap`);
  if (type === 'TextBlock' && !node['text']) problems.push('A TextBlock is empty');
  if (isInput(node) && !node['label']) problems.push(`${name} has no label`);
  if (isInput(node) && !node['id']) problems.push(`${name} has no id`);
  if (node['isRequired'] && !node['errorMessage']) problems.push(`${name} has no errorMessage`);
  if (type === 'Image' && !node['altText']) problems.push(`${name} has no altText`);
  if (teamsOnly.test(type) && node['fallback'] === undefined)
    problems.push(`${name} has no fallback`);
  if (type === 'Action.Execute' || type === 'Action.Submit') {
    const data = dataOf(node);
    const verb = type === 'Action.Execute' ? node['verb'] : data['verb'];
    if (typeof verb !== 'string' || verb === '') problems.push(`${name} has no verb`);
    if (typeof data['ref'] !== 'string') problems.push(`${name} has no ref`);
    if (typeof data['v'] !== 'number' || Number.isNaN(data['v'])) problems.push(`${name} has no v`);
    if (!node['title']) problems.push(`${name} has no title`);
  }
  return problems;
}

function aboutIds(nodes: readonly Node[]): string[] {
  const inputs = nodes.filter(isInput).map((node) => String(node['id']));
  const elements = nodes
    .filter((node) => !isInput(node) && node['id'] !== undefined)
    .map((node) => String(node['id']));
  const targets = nodes
    .flatMap((node) => (Array.isArray(node['targetElements']) ? node['targetElements'] : []))
    .map((target: unknown) => (isNode(target) ? String(target['elementId']) : String(target)));
  const reserved = ['ref', 'v', 'verb', 'msteams'];
  return [
    ...repeated(inputs).map((id) => `Input "${id}" stands more than once`),
    ...repeated(elements).map((id) => `Element "${id}" stands more than once`),
    ...inputs.filter((id) => elements.includes(id)).map((id) => `"${id}" is input and element`),
    ...inputs.filter((id) => reserved.includes(id)).map((id) => `Input "${id}" hides the data's`),
    ...targets
      .filter((id) => !elements.includes(id) && !inputs.includes(id))
      .map((id) => `A toggle's target "${id}" is not on the card`),
  ];
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

function parseProblems(card: Card): string[] {
  const context = new renderer.SerializationContext();
  const parsed = new renderer.AdaptiveCard();
  parsed.hostConfig = new renderer.HostConfig({ actions: { maxActions: mostActions } });
  parsed.parse(structuredClone(withoutTeamsOnly(card)), context);
  const read = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index));
  return [...read, ...parsed.validateProperties().validationEvents].map(
    (event) => `The renderer says: ${event.message}`,
  );
}

function withoutTeamsOnly(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTeamsOnly);
  if (!isNode(value)) return value;
  if (teamsOnly.test(String(value['type']))) return withoutTeamsOnly(value['fallback']);
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, withoutTeamsOnly(child)]),
  );
}
