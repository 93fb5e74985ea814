import type { Sentence } from './sentence.ts';

/** Each indicator, plainly told. */
export const harmSecond: readonly Sentence[] = [
  ['He is in debt bondage to the people who brought him here.', 'indicators=debt-bondage'],
  ['Dealers say he has to repay the cost of the lost package.', 'indicators=debt-bondage'],
  [
    'The staff have not been paid for three months.',
    'indicators=wages-withheld',
    'types=MS_LABOUR',
  ],
  [
    'Workers get £15 a day for a fourteen hour shift.',
    'indicators=wages-withheld',
    'frequency=daily; types=MS_LABOUR',
  ],
  [
    'The owner keeps their wages and gives them food only.',
    'indicators=wages-withheld',
    'types=MS_LABOUR',
  ],
  ['He works on the farm for no pay.', 'indicators=wages-withheld', 'types=MS_LABOUR'],
  [
    'Three Romanian men are living in a shed behind the car wash, passports held by the boss, paid £20 a day.',
    'indicators=withheld-documents; indicators=wages-withheld; types=MS_LABOUR; victims=two-to-four',
    'frequency=daily; reach=international; vulnerabilities=homeless; youngest=adult',
  ],
  ['His passport was taken off him on the day he arrived.', 'indicators=withheld-documents'],
  [
    "The manager holds all of the workers' identity documents.",
    'indicators=withheld-documents',
    'types=MS_LABOUR',
  ],
  ['They will not give her back her passport.', 'indicators=withheld-documents'],
  [
    "The agency confiscated the carers' passports and residence permits.",
    'indicators=withheld-documents',
    'types=MS_LABOUR',
  ],
  [
    'She has no documents because her employer has them.',
    'indicators=withheld-documents',
    'types=MS_LABOUR',
  ],
  [
    'He is running drugs from Liverpool to Rhyl for a line.',
    'indicators=drug-running; types=COUNTY_LINES',
    'reach=cross-region; reach=cross-force',
  ],
  ['The boy carries wraps for older males on the estate.', 'indicators=drug-running; types=CCE'],
  [
    'A 15 year old was arrested with 40 wraps of crack and a burner phone.',
    'indicators=drug-running',
    'types=CCE; types=COUNTY_LINES; youngest=13-to-15',
  ],
  ['The child is being used to deliver cannabis by bike.', 'indicators=drug-running; types=CCE'],
  ['She was found with drugs plugged.', 'indicators=drug-running', 'types=CCE'],
  [
    'Pupil has been selling cannabis for a gang in the park.',
    'indicators=drug-running',
    'types=CCE; organisation=suspected-group',
  ],
  [
    'Elderly male with learning difficulties, his flat taken over by dealers since last week.',
    'indicators=cuckooed-address; types=CUCKOO; vulnerabilities=learning-disability',
    'youngest=adult; recency=last-28-days; recency=now',
  ],
  [
    'The tenant has been cuckooed by two males from out of town.',
    'indicators=cuckooed-address; types=CUCKOO',
  ],
  [
    'Drug dealers have moved into her home and she is sleeping in one room.',
    'indicators=cuckooed-address; types=CUCKOO',
  ],
  [
    'They are using his bungalow to deal from and he is too frightened to go home.',
    'indicators=cuckooed-address; types=CUCKOO',
    'indicators=intimidation',
  ],
  [
    "The gang has taken over a vulnerable man's flat to store drugs.",
    'indicators=cuckooed-address; types=CUCKOO',
    'organisation=suspected-group',
  ],
  [
    'Address is being used as a trap house and the occupier has lost control of it.',
    'indicators=cuckooed-address; types=CUCKOO',
  ],
  [
    'Bank accounts of students in Nottingham used to move fraud money, approx £45,000 so far, getting worse.',
    'indicators=money-mule; loss=10k-to-100k; types=FIN_EXPL',
    'trend=growing; force=NOTTS',
  ],
  [
    'The student let a man use her bank account to receive stolen money.',
    'indicators=money-mule; types=FIN_EXPL',
  ],
  [
    'Sixth former recruited as a money mule on Snapchat.',
    'indicators=money-mule; types=FIN_EXPL',
    'youngest=16-to-17; types=CCE; youngest=may-be-under-18',
  ],
  [
    '£7,000 passed through his account in two days and he was told to keep £200.',
    'indicators=money-mule',
    'types=FIN_EXPL; loss=1k-to-10k',
  ],
  [
    "They opened bank accounts in the workers' names to launder money.",
    'indicators=money-mule; types=FIN_EXPL',
  ],
  [
    'YP 15 MISPER x4 this month, found in Luton with cash and drugs, believed CCE.',
    'indicators=missing-episodes; types=CCE',
    'indicators=drug-running; recency=last-28-days; frequency=weekly; frequency=occasional; youngest=13-to-15; force=BEDS',
  ],
  ['She has been reported missing eleven times since March.', 'indicators=missing-episodes'],
  [
    'He goes missing every weekend and comes back with new trainers.',
    'indicators=missing-episodes; frequency=weekly',
    'types=CCE',
  ],
  [
    "Frequent missing episodes from the children's home.",
    'indicators=missing-episodes',
    'vulnerabilities=care-experienced',
  ],
  [
    'The girl was missing overnight again on Saturday.',
    'indicators=missing-episodes',
    'recency=last-28-days',
  ],
  [
    'Fifteen year old absconded from placement and was gone for three days.',
    'indicators=missing-episodes; youngest=13-to-15',
    'vulnerabilities=care-experienced',
  ],
  [
    'They give her heroin in return for using her flat.',
    'indicators=drug-dependence-fed; indicators=cuckooed-address',
    'types=CUCKOO; vulnerabilities=substance-dependence',
  ],
  [
    'The workers are paid in crack cocaine.',
    'indicators=drug-dependence-fed',
    'indicators=wages-withheld; types=MS_LABOUR',
  ],
  [
    'He supplies her with drugs to keep her dependent on him.',
    'indicators=drug-dependence-fed',
    'vulnerabilities=substance-dependence',
  ],
  [
    'They got him hooked on spice so that he would keep working.',
    'indicators=drug-dependence-fed',
    'vulnerabilities=substance-dependence; types=MS_LABOUR',
  ],
  [
    'He keeps them in line by feeding their addiction.',
    'indicators=drug-dependence-fed; vulnerabilities=substance-dependence',
  ],
  ['They have threatened to hurt his mother if he stops.', 'indicators=intimidation'],
  ['She is too scared to give a statement after they came to her door.', 'indicators=intimidation'],
  ['They smashed the windows of the family home as a warning.', 'indicators=intimidation'],
  ['The witness was told to keep his mouth shut or else.', 'indicators=intimidation'],
  [
    'He threatens to report them to immigration if they complain.',
    'indicators=intimidation',
    'vulnerabilities=insecure-immigration',
  ],
  ['He still coaches the under 11s at the football club.', 'indicators=current-access'],
  ['The suspect lives with his partner and her two young children.', 'indicators=current-access'],
  ['He works as a carer in a residential home.', 'indicators=current-access'],
  ['The suspect still has unsupervised contact with his daughter.', 'indicators=current-access'],
  [
    'He is still working as a teaching assistant at the primary school.',
    'indicators=current-access',
    'recency=now',
  ],
  [
    'The suspect is still in the house with the children.',
    'indicators=current-access',
    'recency=now; immediateRisk=yes',
  ],
];
