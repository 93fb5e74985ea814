import type { Sentence } from './sentence.ts';

/** Each indicator, in other words. */
export const harmFourth: readonly Sentence[] = [
  [
    'The debt was put on him after the drugs were taken in a staged robbery.',
    'indicators=debt-bondage',
  ],
  [
    'The men are charged for rent and food so that the debt never goes down.',
    'indicators=debt-bondage',
    'indicators=wages-withheld; types=MS_LABOUR',
  ],
  [
    'He was robbed of the drugs and told he now owes the gang £1,500.',
    'indicators=debt-bondage',
    'organisation=suspected-group; indicators=drug-running',
  ],
  ['They work for nothing.', 'indicators=wages-withheld'],
  [
    'The care workers have had most of their wages taken.',
    'indicators=wages-withheld; types=MS_LABOUR',
  ],
  ['She earns £2 an hour.', 'indicators=wages-withheld'],
  [
    'The lads laying driveways are given cigarettes and food instead of money.',
    'indicators=wages-withheld',
    'types=MS_LABOUR',
  ],
  [
    'He was promised £400 a week but has been paid nothing.',
    'indicators=wages-withheld',
    'types=MS_LABOUR',
  ],
  [
    "The owner of the nail bar keeps the girls' wages.",
    'indicators=wages-withheld; types=MS_LABOUR',
  ],
  [
    'Staff say the boss took their passports when they started.',
    'indicators=withheld-documents',
    'types=MS_LABOUR',
  ],
  ['Her ID and bank card were taken from her.', 'indicators=withheld-documents', 'types=FIN_EXPL'],
  [
    'The gangmaster keeps all the passports in a safe.',
    'indicators=withheld-documents',
    'types=MS_LABOUR',
  ],
  [
    "The victim's passport is being held by the couple she works for.",
    'indicators=withheld-documents',
    'types=MS_DOMESTIC',
  ],
  ['Documents withheld by employer.', 'indicators=withheld-documents', 'types=MS_LABOUR'],
  [
    'He is 14 and deals crack for a man called T.',
    'indicators=drug-running; youngest=13-to-15; types=CCE',
  ],
  [
    'Teenagers are couriering heroin by train to the coast.',
    'indicators=drug-running',
    'types=CCE; types=COUNTY_LINES; youngest=may-be-under-18',
  ],
  [
    'He was arrested in Exeter with 60 wraps of heroin hidden in his underwear.',
    'indicators=drug-running',
    'types=COUNTY_LINES; force=DEVCORN',
  ],
  ['She has been made to carry drugs inside her.', 'indicators=drug-running', 'types=CCE'],
  [
    'Boy of 15 found dealing in a flat in Ipswich.',
    'indicators=drug-running; youngest=13-to-15',
    'types=CCE; types=COUNTY_LINES; force=SUFF',
  ],
  ['They get the kids to drop off packages.', 'indicators=drug-running; types=CCE'],
  ['The gang use him as a runner.', 'indicators=drug-running', 'organisation=suspected-group'],
  [
    'A gang is dealing from the home of a woman with learning difficulties.',
    'indicators=cuckooed-address; types=CUCKOO; vulnerabilities=learning-disability',
    'organisation=suspected-group',
  ],
  [
    'Two males have moved in with him and will not leave.',
    'indicators=cuckooed-address',
    'types=CUCKOO',
  ],
  ['His home has been taken over.', 'indicators=cuckooed-address; types=CUCKOO'],
  [
    'County line has cuckooed a flat in Yeovil.',
    'indicators=cuckooed-address; types=CUCKOO; types=COUNTY_LINES',
    'force=AVSOM',
  ],
  [
    "The vulnerable tenant's flat is used by dealers to bag up drugs.",
    'indicators=cuckooed-address; types=CUCKOO',
  ],
  ['She cannot get the dealers out of her house.', 'indicators=cuckooed-address; types=CUCKOO'],
  [
    'He let a friend pay £3,000 into his account and took it out in cash for him.',
    'indicators=money-mule',
    'types=FIN_EXPL; loss=1k-to-10k',
  ],
  [
    "Criminals are using the teenager's bank account to launder cash.",
    'indicators=money-mule; types=FIN_EXPL',
    'types=CCE; youngest=may-be-under-18',
  ],
  [
    'Young people are paid to let their accounts be used for fraud.',
    'indicators=money-mule',
    'types=FIN_EXPL; types=CCE',
  ],
  [
    'The victim received £12,000 into her account and sent it on to a stranger.',
    'indicators=money-mule',
    'types=FIN_EXPL; loss=10k-to-100k',
  ],
  ['Student mule accounts.', 'indicators=money-mule', 'types=FIN_EXPL'],
  [
    'Missing person, 16, third time this week.',
    'indicators=missing-episodes',
    'frequency=weekly; recency=now; recency=last-28-days; youngest=16-to-17',
  ],
  [
    'He ran away from his foster placement on Sunday.',
    'indicators=missing-episodes; vulnerabilities=care-experienced',
    'recency=last-28-days',
  ],
  [
    'She stays out all night and nobody knows where she is.',
    '',
    'indicators=missing-episodes; frequency=daily',
  ],
  ['Regular misper, last found in Brighton.', 'indicators=missing-episodes', 'force=SUSSEX'],
  [
    'They have been giving her cocaine and alcohol.',
    'indicators=drug-dependence-fed',
    'vulnerabilities=substance-dependence',
  ],
  [
    'He is kept supplied with heroin so he will let them stay.',
    'indicators=drug-dependence-fed',
    'indicators=cuckooed-address; types=CUCKOO; vulnerabilities=substance-dependence',
  ],
  [
    'She is given drugs for having sex.',
    'indicators=drug-dependence-fed',
    'indicators=contact-sexual; types=ASE; indicators=coerced-sex-work',
  ],
  ['The girls are plied with vodka and weed at the parties.', 'indicators=drug-dependence-fed'],
  ['Family are being threatened.', 'indicators=intimidation'],
  [
    'He has told her that her family in Albania will be hurt.',
    'indicators=intimidation',
    'reach=international',
  ],
  [
    'The victim is frightened of the gang and will not make a statement.',
    'indicators=intimidation',
    'organisation=suspected-group',
  ],
  ['She has received threatening messages from the suspect.', 'indicators=intimidation'],
  ['His car was set on fire after he spoke to officers.', 'indicators=intimidation', 'victims=one'],
  [
    'The suspect is a foster carer with two children in placement.',
    'indicators=current-access',
    'vulnerabilities=care-experienced',
  ],
  ['The alleged offender works at a nursery.', 'indicators=current-access'],
  [
    'He still sees his stepdaughter every weekend.',
    'indicators=current-access',
    'frequency=weekly; recency=now',
  ],
  ['Suspect volunteers as a scout leader.', 'indicators=current-access'],
  [
    'He teaches swimming to primary school children.',
    'indicators=current-access',
    'youngest=under-13',
  ],
  [
    'The suspect has access to young children through his job as a school caretaker.',
    'indicators=current-access',
  ],
];
