import type { Sentence } from './sentence.ts';

/** Each indicator, as yet other people tell it. */
export const harmSixth: readonly Sentence[] = [
  ['He has not been paid since January.', 'indicators=wages-withheld'],
  ['The cook gets £10 a day.', 'indicators=wages-withheld', 'types=MS_LABOUR; types=MS_DOMESTIC'],
  ['Workers are paid well under minimum wage.', 'indicators=wages-withheld', 'types=MS_LABOUR'],
  ['No wages for six weeks.', 'indicators=wages-withheld'],
  ['Pay is withheld if they complain.', 'indicators=wages-withheld'],
  [
    'Her employer took her passport on arrival and has not given it back.',
    'indicators=withheld-documents',
  ],
  [
    'The boss has all their passports locked in his office.',
    'indicators=withheld-documents',
    'types=MS_LABOUR',
  ],
  ['They had their ID cards taken from them.', 'indicators=withheld-documents'],
  ['The traffickers took their papers.', 'indicators=withheld-documents'],
  [
    'He says his documents are kept by the farm owner.',
    'indicators=withheld-documents',
    'types=MS_LABOUR',
  ],
  ['She is not allowed to keep her own passport.', 'indicators=withheld-documents'],
  [
    'Youth found with a quantity of heroin and £400 cash in a cuckooed flat.',
    'indicators=drug-running; indicators=cuckooed-address; types=CUCKOO',
    'types=CCE',
  ],
  [
    'They send him on the train to deliver drugs in Swindon.',
    'indicators=drug-running',
    'types=COUNTY_LINES; types=CCE; force=WILTS',
  ],
  [
    'The 13 year old is holding drugs for her boyfriend.',
    'indicators=drug-running; youngest=13-to-15',
    'types=CCE',
  ],
  ['He is moving heroin for the gang.', 'indicators=drug-running', 'organisation=suspected-group'],
  ['Victim forced to swallow packages of cocaine.', 'indicators=drug-running'],
  ['She sells weed for an older lad at college.', 'indicators=drug-running', 'types=CCE'],
  ['The boy was recruited as a drug runner.', 'indicators=drug-running; types=CCE'],
  [
    "Dealers took over the pensioner's bungalow.",
    'indicators=cuckooed-address; types=CUCKOO',
    'youngest=adult',
  ],
  [
    'Her flat is full of drug dealers and she is scared to ask them to leave.',
    'indicators=cuckooed-address; types=CUCKOO',
    'indicators=intimidation',
  ],
  [
    'A gang has moved into the home of a man with mental health problems.',
    'indicators=cuckooed-address; types=CUCKOO; vulnerabilities=mental-ill-health',
    'organisation=suspected-group',
  ],
  [
    "They have taken over a disabled woman's home and use it to sell crack.",
    'indicators=cuckooed-address; types=CUCKOO',
  ],
  ['Concern that address is cuckooed.', 'indicators=cuckooed-address; types=CUCKOO'],
  [
    'His housing officer says the property has been taken over by drug users.',
    'indicators=cuckooed-address; types=CUCKOO',
  ],
  ['He was paid £50 to let them use his bank account.', 'indicators=money-mule', 'types=FIN_EXPL'],
  [
    'Her account has been used to launder the proceeds of fraud.',
    'indicators=money-mule; types=FIN_EXPL',
  ],
  [
    'The lad gave them his bank card so they could move money through his account.',
    'indicators=money-mule',
    'types=FIN_EXPL',
  ],
  [
    'Money muling by sixth formers.',
    'indicators=money-mule; types=FIN_EXPL',
    'youngest=16-to-17; types=CCE; youngest=may-be-under-18',
  ],
  [
    'Foreign students are selling their bank accounts when they leave.',
    'indicators=money-mule',
    'types=FIN_EXPL',
  ],
  [
    'She keeps going missing from her placement.',
    'indicators=missing-episodes',
    'vulnerabilities=care-experienced',
  ],
  ['Missing since Friday.', 'indicators=missing-episodes', 'recency=last-28-days; recency=now'],
  [
    'Boy has had nine missing episodes in two months.',
    'indicators=missing-episodes',
    'frequency=weekly',
  ],
  [
    'He did not come home last night or the night before.',
    'indicators=missing-episodes',
    'recency=last-28-days',
  ],
  ['Young person regularly absconds.', 'indicators=missing-episodes'],
  [
    'They keep her addicted so that she stays.',
    'indicators=drug-dependence-fed',
    'vulnerabilities=substance-dependence',
  ],
  ['He injected her with heroin.', 'indicators=drug-dependence-fed'],
  [
    'Paid in drugs rather than money.',
    'indicators=drug-dependence-fed',
    'indicators=wages-withheld',
  ],
  [
    'The dealer gives him free crack for the use of his flat.',
    'indicators=drug-dependence-fed',
    'indicators=cuckooed-address; types=CUCKOO; vulnerabilities=substance-dependence',
  ],
  [
    'He was supplied with spice and alcohol in return for begging.',
    'indicators=drug-dependence-fed',
    'types=MS_CRIMINAL; vulnerabilities=substance-dependence',
  ],
  ['The victim has been warned not to talk to police.', 'indicators=intimidation'],
  ['A brick was thrown through her window.', 'indicators=intimidation'],
  ['Associates of the suspect have been intimidating the family.', 'indicators=intimidation'],
  ['He is being blackmailed.', 'indicators=intimidation'],
  ['They say they will hurt his little sister.', 'indicators=intimidation'],
  ['She is terrified of him.', 'indicators=intimidation'],
  ['The suspect is a primary school teacher.', 'indicators=current-access'],
  ['Suspect currently lives with three children.', 'indicators=current-access', 'recency=now'],
  ["He coaches a girls' football team.", 'indicators=current-access'],
  ['The man works in a care home for people with dementia.', 'indicators=current-access'],
  [
    'He has contact with his grandchildren every week.',
    'indicators=current-access',
    'frequency=weekly',
  ],
  ['Suspect is employed as a school bus driver.', 'indicators=current-access'],
];
