import type { Sentence } from './sentence.ts';

/** A last round: short facts as a form's free text has them. */
export const voicesEighth: readonly Sentence[] = [
  [
    'A 14-year-old girl has gone missing from her foster placement three times this month.',
    'youngest=13-to-15; recency=last-28-days; indicators=missing-episodes; vulnerabilities=care-experienced',
  ],
  [
    'The victim told staff that he was stabbed for losing a package.',
    'indicators=serious-violence',
  ],
  [
    'He’s 13, and they’ve got him shotting for them in Ipswich.',
    'youngest=13-to-15; force=SUFF',
    'indicators=drug-running; types=CCE; types=COUNTY_LINES',
  ],
  [
    'A group of adults are using teenage girls to carry drugs from London to Norwich by train.',
    'youngest=may-be-under-18; indicators=drug-running; reach=cross-region; types=CCE',
    'types=COUNTY_LINES; force=NORF',
  ],
  [
    'Victim is being made to sleep with men who pay the boyfriend.',
    '',
    'indicators=coerced-sex-work; indicators=contact-sexual',
  ],
  [
    'There is currently a girl locked in the upstairs bedroom.',
    'indicators=held; recency=now; immediateRisk=yes',
  ],
  [
    'The men have been working 14-hour shifts for no pay since January.',
    'indicators=wages-withheld',
    'types=MS_LABOUR',
  ],
  [
    'An unknown male messaged my son, 12, asking him to send nudes.',
    'youngest=under-13; indicators=online-sexual',
    'types=ONLINE',
  ],
  [
    'He is 15 and says he owes a dealer £800 for cannabis that was stolen from him.',
    'youngest=13-to-15; indicators=debt-bondage',
  ],
  [
    'Neighbours report shouting and a gunshot from number 9 last night.',
    'recency=last-28-days',
    'indicators=firearm',
  ],
  [
    'They have taken his bank card and use his account to receive money.',
    'indicators=money-mule',
    'types=FIN_EXPL',
  ],
  [
    'The victim, who is deaf and lives alone, has had dealers in his home for the past month.',
    '',
    'vulnerabilities=isolated; indicators=cuckooed-address; types=CUCKOO; recency=last-28-days; recency=now',
  ],
  [
    'The exploiter has the women’s passports locked in the office.',
    'indicators=withheld-documents',
  ],
  ['She isn’t allowed to leave the house on her own.', 'indicators=held'],
  [
    'He has threatened to post her pictures if she leaves.',
    '',
    'indicators=intimidation; indicators=online-sexual',
  ],
  ['No weapons seen, no threats made, nobody injured.', ''],
  ['There was no indication of debt, and the workers had their passports.', ''],
  ['Her attacker has never been violent to her.', ''],
  [
    'A young mum with a two-year-old is being cuckooed.',
    'indicators=cuckooed-address; types=CUCKOO',
  ],
  [
    'Historic: she was exploited by the same man in 2011, aged 15.',
    'recency=older; youngest=13-to-15',
  ],
  [
    'The boy, now 18, was first sent out of county when he was 15.',
    'youngest=13-to-15',
    'reach=cross-force; types=COUNTY_LINES',
  ],
  [
    'He was a victim of sexual abuse as a boy but that is not why we are writing.',
    '',
    'recency=older; indicators=contact-sexual',
  ],
  ['Someone might have a gun, the caller was guessing.', ''],
  ['She wondered if he was in a gang.', ''],
  ['He may have been groomed.', ''],
  ['He wants to become a football coach.', ''],
  ['The suspect’s neighbour works at a nursery.', ''],
  ['His cousin in Leeds was in a gang.', '', 'force=WYP'],
  [
    'Drugs are couriered from Manchester to Plymouth weekly.',
    'reach=cross-region; frequency=weekly',
    'indicators=drug-running',
  ],
  [
    'The house in Oldham is one of several used by the network in Rochdale and Bury.',
    '',
    'force=GMP',
  ],
  [
    'A known Coventry gang is sending children into Northampton.',
    'organisation=known-group; reach=cross-region',
    'force=NORTHANTS',
  ],
  ['Only one person is thought to be involved.', 'organisation=single'],
  ['An informal group of acquaintances.', 'organisation=loose-network'],
  ['Sightings have become less frequent.', 'trend=declining'],
  ['The harassment is becoming more frequent.', 'trend=growing; indicators=intimidation'],
  ['There has been no change over the last six months.', 'trend=steady', 'recency=last-6-months'],
  ['He lost his job and his confidence.', ''],
  ['In total the victims have lost more than £100,000.', 'loss=over-100k'],
  ['She handed over £450 to the man.', 'loss=under-1k'],
  ['At least three victims, all adult men, all Vietnamese.', 'victims=two-to-four; youngest=adult'],
  ['One boy and two girls are affected.', '', 'victims=two-to-four'],
  ['Him and his brother were both made to beg.', 'types=MS_CRIMINAL', 'victims=two-to-four'],
  ['About 20 to 30 workers are affected.', 'victims=ten-or-more'],
  ['Six or seven boys have been recruited.', 'victims=five-to-nine'],
  ['Four or five girls have been seen.', ''],
  ['She drinks daily and is dependent on alcohol.', 'vulnerabilities=substance-dependence'],
  ['He has bipolar disorder and was recently sectioned.', 'vulnerabilities=mental-ill-health'],
  [
    'Victim has no recourse to public funds and is destitute.',
    'vulnerabilities=insecure-immigration',
  ],
  ['He has been a looked after child since 2019.', 'vulnerabilities=care-experienced'],
  ['Learning difficulties, attends a special school.', 'vulnerabilities=learning-disability'],
];
