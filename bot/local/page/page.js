import { follow } from './calls.js';
import { createChooser } from './chooser.js';
import { createComposer } from './composer.js';
import { createConversation } from './conversation.js';
import { find, make } from './element.js';
import { createModel } from './model.js';
import { createStart } from './start.js';
import { startTheme } from './theme.js';

const model = createModel();
const lost = find('lost', HTMLParagraphElement);
const composer = createComposer(model, announce);
const conversation = createConversation({ model, announce, onReply: composer.replyIn });
const start = createStart(composer.send);
const chooser = createChooser(model, (choice) => {
  model.choose(choice);
  composer.replyIn(undefined);
  enter();
});

startTheme();
follow({
  onState(state) {
    const isFirst = model.place() === undefined;
    lost.hidden = true;
    model.load(state);
    if (isFirst) return enter();
    conversation.update(undefined);
    readHere();
  },
  onChange(change) {
    const isNew = 'message' in change && model.message(change.message.id) === undefined;
    model.apply(change);
    const isHere = 'message' in change && change.message.place === model.place()?.id;
    conversation.update(isNew && isHere ? change.message : undefined);
    readHere();
  },
  onLost() {
    lost.textContent = 'RAPTOR is not answering. This page comes back by itself when it is.';
    lost.hidden = false;
  },
});
document.addEventListener('visibilitychange', readHere);

function enter() {
  conversation.enter();
  composer.draw();
  readHere();
}

/** What is on the screen counts as read. */
function readHere() {
  const place = model.place();
  if (place !== undefined && document.visibilityState === 'visible') model.markRead(place.id);
  chooser.draw();
  start.draw({ isEmpty: conversation.isEmpty(), place, mayFill: model.mayFill() });
}

/** @param {string} text */
function announce(text) {
  const announcer = find('announcer', HTMLDivElement);
  announcer.append(make('p', { inside: [text] }));
  if (announcer.childElementCount > 5) announcer.firstElementChild?.remove();
}
