import type { Wording } from '../wording.ts';

// Ready words for asking and declining. Telephone numbers are background knowledge (status: background): 101 is the
// police's non-emergency number, 08000 121 700 the Modern Slavery & Exploitation Helpline. A gateway changes any of
// it for its region with the command `wording`.

export const builtInWordings: readonly Wording[] = [
  {
    code: 'ask-who',
    purpose: 'ask',
    title: 'Who is behind it',
    text: 'Who is behind this, as far as you know? A name, a nickname, a phone or a vehicle helps us to link it.',
  },
  {
    code: 'ask-when',
    purpose: 'ask',
    title: 'When and how often',
    text: 'When did this last happen, and how often does it? Say how you know: seen, told, or from a record.',
  },
  {
    code: 'ask-victims',
    purpose: 'ask',
    title: 'The victims',
    text: 'How many victims are there, and how old is the youngest? Say if anybody may be under 18.',
  },
  {
    code: 'ask-grading',
    purpose: 'ask',
    title: 'How it is known',
    text: 'How is this known, and does anything else bear it out? Please grade it 3x5x2. Do not name a source.',
  },
  {
    code: 'ask-safeguarding',
    purpose: 'ask',
    title: 'What was done for the victims',
    text: 'Has this gone to your MASH or control room? Give their reference. If anybody is in danger, 999 first.',
  },
  {
    code: 'decline-local',
    purpose: 'decline',
    title: 'Local policing, 101',
    text: 'This is one for your local policing team. Send it to them, or through 101 where it is not urgent.',
  },
  {
    code: 'decline-cse',
    purpose: 'decline',
    title: 'Your force’s CSE team',
    text: 'This is one for your force’s child sexual exploitation team. Send it to them today. Your MASH referral still stands.',
  },
  {
    code: 'decline-mash',
    purpose: 'decline',
    title: 'MASH',
    text: 'There is a person to protect, and no organised exploitation that we can see. Refer to your MASH today.',
  },
  {
    code: 'decline-modern-slavery',
    purpose: 'decline',
    title: 'Modern Slavery Helpline',
    text: 'Your force’s modern slavery lead takes this. The Modern Slavery Helpline, 08000 121 700, advises at any hour. NRM duties stay yours.',
  },
  {
    code: 'decline-more',
    purpose: 'decline',
    title: 'Come back with more',
    text: 'There is too little here to work on. If you learn who, where or when, refer it again: what you sent is kept.',
  },
];
