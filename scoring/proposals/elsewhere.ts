import type { Statement } from './narrative.ts';
import { words } from './pattern.ts';

/** Whether a statement is a question, a lesson or a rule, or tells of another case than this. */
export function isElsewhere({ text }: Statement): boolean {
  return asked.test(text) || text.search(lesson) >= 0 || text.search(otherCase) >= 0;
}

const asked = /\?["')\s]*$/;

const lesson = words(
  '(?:training|workshops?|seminar|webinar|lessons?|assembl(?:y|ies)|awareness|course|talks?|inset|cpd|briefing|presentation|leaflets?|posters?|guidance|polic(?:y|ies)|procedures?|toolkit|strategy|campaign|legislation|act 20\\d\\d|definition|definitions?|defined as|documentar(?:y|ies)|films?|movies?|tv (?:show|series|drama)|drama|novels?|podcasts?|articles?|newspapers?|lyrics|video games?|computer games?|books?) (?:on|about|covering|around|regarding|says|said|states|stated|explains?|for|called|where|in which|of)',
  '(?:attend(?:ed|s|ing)?|completed|deliver(?:ed|s|ing)?|booked on|refresher) ~ (?:training|workshop|course|assembly|seminar|awareness)',
  '(?:policy|procedure|guidance|leaflet|poster|law|act|training|toolkit|checklist|form) (?:says|states|defines|asks|covers|requires|lists|describes|explains)',
  '(?:watch(?:ed|es|ing)?|read(?:s|ing)?|saw|play(?:s|ed|ing)?) ~ (?:film|movie|documentary|programme|series|drama|book|article|video games?|computer games?|call of duty|grand theft auto|on the news|on tv)',
  'for (?:example|instance)',
  '(?:awareness|training) input',
  'inputs? (?:on|about|around)',
  'e\\.g\\.?',
  'such as where',
  'in general',
  '(?:awareness|training|prevention|education) (?:weeks?|days?|sessions?|courses?|events?|month|campaigns?|talks?|packs?|videos?|programmes?|materials?)',
  'in (?:an?|the|her|his) (?:film|movie|books?|programme|video game|computer game|documentary|tv show|novel|songs?|story|dream|comic|play|musical)',
  'generally speaking',
  'nationally',
  'signs (?:of|to look (?:out )?for)',
  'typical(?:ly)?',
  'members of the public should',
  'role-?play',
  'practice scenario',
  'exercise scenario',
);

const otherCase = words(
  'unlike',
  '(?:different|another|other|separate|previous|similar|unrelated|earlier|older|last) (?:[\\w-]+ ){0,2}?(?:case|investigation|job|enquiry|inquiry|referral|operation|victims? in)',
  'different (?:girl|boy|child|victim|woman|man|person|family|address) (?:was|were|had)',
  'in contrast',
  'unrelated',
  'not (?:connected|linked|related) (?:to|with)',
  'compare(?:d|s)? (?:to|with)',
  '(?:case|investigation|operation|incident) (?:in|from|at) (?=[A-Z])',
  'reminds? (?:me|us|him|her|staff) of',
);
