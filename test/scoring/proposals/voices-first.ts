import type { Sentence } from './sentence.ts';

/** As police officers, teachers, social workers and neighbours write. */
export const voicesFirst: readonly Sentence[] = [
  [
    'MISPER 15yo female located at addr in Luton, in company of 3 adult males, smelt of cannabis.',
    'youngest=13-to-15; indicators=missing-episodes; force=BEDS',
  ],
  [
    'Intel suggests IC1 male approx 16 yrs is running crack for an OCG out of Liverpool into Barrow-in-Furness.',
    'youngest=16-to-17; indicators=drug-running; reach=cross-force',
    'types=CCE; types=COUNTY_LINES; organisation=suspected-group; force=CUMB',
  ],
  [
    'Form tutor concerned: pupil in year 10 has stopped attending, has a new phone and is dropped off by older men.',
    'youngest=13-to-15',
  ],
  [
    'I live next door and every night there are strangers coming and going from the old man’s flat.',
    'frequency=daily',
  ],
  [
    'The occupant, who has learning difficulties, says he cannot get them to leave and is sleeping in his car.',
    'vulnerabilities=learning-disability; vulnerabilities=homeless',
    'indicators=cuckooed-address',
  ],
  [
    'Social worker reports the young person is in foster care and self-harming.',
    'vulnerabilities=care-experienced; vulnerabilities=mental-ill-health',
  ],
  [
    'She told me a man called Dave made her have sex with his friends to pay what she owed.',
    'indicators=contact-sexual',
    'indicators=coerced-sex-work; indicators=debt-bondage',
  ],
  [
    'Eight Romanian nationals found living in a two-bed house, all working at the same chicken factory, passports kept by the gangmaster.',
    'victims=five-to-nine; indicators=withheld-documents',
    'types=MS_LABOUR',
  ],
  [
    'They get £25 a day for twelve hours and the rest goes on rent to the boss.',
    'indicators=wages-withheld',
  ],
  [
    'She cleans, cooks and minds the kids from 5am, sleeps on the kitchen floor and has never been paid a penny.',
    'indicators=wages-withheld; types=MS_DOMESTIC',
  ],
  [
    'Male states he was brought over from Albania in a lorry and told he owes £20,000 for the journey.',
    'reach=international; indicators=debt-bondage',
    'types=OIC; types=MS_CRIMINAL',
  ],
  [
    'He was locked inside the house to water cannabis plants.',
    'indicators=held; types=MS_CRIMINAL',
  ],
  [
    'Lad has been robbed of the package and now they say he has to work it off.',
    '',
    'indicators=debt-bondage',
  ],
  [
    'They put a knife to his throat and said they would kill his mum.',
    'indicators=threat-to-life',
    'indicators=intimidation; indicators=serious-violence; indicators=violence',
  ],
  ['Victim has cigarette burns and a broken wrist.', 'indicators=serious-violence'],
  [
    'Her so-called boyfriend slaps her about and takes her money.',
    'indicators=violence',
    'types=FIN_EXPL',
  ],
  [
    'The daughter says dad’s bank card has been taken and £8,500 has gone from his savings.',
    '',
    'loss=1k-to-10k; types=FIN_EXPL',
  ],
  [
    'An 82 year old widow has lost £140,000 to a man she met online who says he is an army doctor.',
    'loss=over-100k; youngest=adult',
    'types=FIN_EXPL',
  ],
  [
    'Several lads, mates from the same estate, no real structure to it.',
    'organisation=loose-network',
  ],
  ['Subjects are mapped OCG nominals.', 'organisation=known-group'],
  ['It seems to be one bloke on his own doing this.', 'organisation=single'],
  ['Numbers going to the address have doubled since Christmas.', 'trend=growing'],
  [
    'It has gone quiet over the last few weeks, far fewer callers at the door.',
    'trend=declining',
    'recency=last-28-days',
  ],
  ['No change in the pattern of visits.', 'trend=steady'],
  ['Last seen there on Saturday just gone.', '', 'recency=last-28-days'],
  [
    'Three weeks ago two girls were collected from the children’s home by taxi.',
    'recency=last-28-days; victims=two-to-four; vulnerabilities=care-experienced',
  ],
  [
    'He is currently being held at an address in Bolton and they have sent photos of him tied up.',
    'immediateRisk=yes; recency=now; indicators=held; force=GMP',
  ],
  [
    'Caller whispering, says he is in the house with her now and has a gun.',
    'immediateRisk=yes; indicators=firearm',
    'recency=now',
  ],
  [
    'They will be back tonight to kill him.',
    '',
    'immediateRisk=yes; indicators=threat-to-life; recency=now',
  ],
  ['No intel to suggest firearms or violence at this address.', ''],
  ['Checks show no missing episodes and no history of self-harm.', ''],
  ['The suspect’s 6-year-old son was asleep upstairs.', ''],
  [
    'Officers spoke to a 15-year-old girl who had filmed the fight but is not otherwise involved.',
    '',
  ],
  ['He told us he used to deal for a gang when he was younger but not any more.', ''],
  [
    'Ten years ago she reported that her uncle raped her; she was nine at the time.',
    'youngest=under-13; indicators=contact-sexual',
    'recency=older',
  ],
  [
    'Non-recent abuse in a children’s home in the 1980s by several staff.',
    'recency=older; types=CSA_ORG',
    'vulnerabilities=care-experienced',
  ],
  [
    'If she is not found by tonight there is a risk she could be trafficked.',
    '',
    'immediateRisk=yes',
  ],
  [
    'There is talk that the boys are carrying for somebody in London but nobody has seen it.',
    '',
    'force=MPS',
  ],
  ['A leaflet on modern slavery and forced labour was given to the workers.', ''],
  ['Pupils had an assembly about grooming and sexting.', ''],
  ['Would this count as cuckooing?', ''],
  ['She denies that anyone has threatened her or taken her passport.', ''],
  ['He works as a labourer and gets paid weekly in cash, no concerns about wages.', ''],
  ['The men at the car wash say they are paid properly and hold their own documents.', ''],
  ['His mum is in prison and his dad has a drink problem.', ''],
  ['Her older brother was shot last year, she has not been hurt.', ''],
  ['The landlord beats the drum for the carnival every weekend.', '', 'frequency=weekly'],
  ['She hit her head when she fell off her bike.', ''],
  ['He enjoys a shot of vodka now and then.', ''],
  ['Miss Young and Mr Child attended from the school.', ''],
  ['They stayed at the Bristol Hotel on London Road.', ''],
  ['We met at Reading services and were reading the file.', '', 'force=TVP'],
  ['He was born in Glasgow, lives in Carlisle.', 'force=CUMB'],
  [
    'OCG based in Coventry supply crack to addresses in Rugby and Leamington Spa.',
    'reach=cross-force',
    'organisation=suspected-group; organisation=known-group',
  ],
  [
    'The line is run from Birmingham and has addresses in Hereford, Worcester and Telford.',
    'reach=cross-force',
    'types=COUNTY_LINES',
  ],
  ['Girls get moved round hotels up and down the country.', 'reach=cross-region'],
  ['Everything happens within the one estate, no links outside the town.', 'reach=local'],
  [
    'She is 17, care leaver, NRPF, sofa surfing.',
    'youngest=16-to-17; vulnerabilities=care-experienced; vulnerabilities=insecure-immigration; vulnerabilities=homeless',
  ],
  [
    'Asylum seeker, no family here, speaks to nobody.',
    'vulnerabilities=insecure-immigration; vulnerabilities=isolated',
  ],
  [
    'Victim has a cocaine habit which they feed.',
    'vulnerabilities=substance-dependence',
    'indicators=drug-dependence-fed',
  ],
  [
    'They give her weed and vodka and then take pictures of her naked.',
    'indicators=drug-dependence-fed; indicators=online-sexual',
  ],
  [
    'A 13 year old has been sending topless photos to a man on Instagram.',
    'youngest=13-to-15; indicators=online-sexual; types=ONLINE',
  ],
  [
    'Child, 11, blackmailed over intimate images he shared on Snapchat.',
    'youngest=under-13; indicators=online-sexual',
    'indicators=intimidation; types=ONLINE; types=CSE_SINGLE',
  ],
  [
    'Suspect is a taxi driver on the school run contract and still has contact with pupils.',
    'indicators=current-access',
  ],
  [
    'He helps out at the under 12s football every Saturday.',
    'indicators=current-access',
    'frequency=weekly',
  ],
  ['The reporting person is a teacher at the primary school.', ''],
  [
    'Woman advertised on an adult website is made to see ten punters a day and hand over the cash.',
    'indicators=coerced-sex-work',
    'frequency=daily; types=MS_SEXUAL; types=ASE',
  ],
  ['Pop-up brothel, women moved on every few days.', 'types=ASE'],
  [
    'He opened three bank accounts in the workers’ names.',
    'indicators=money-mule',
    'types=FIN_EXPL',
  ],
  [
    'Student let a friend use his account, £9,000 passed through in a day.',
    'indicators=money-mule',
    'types=FIN_EXPL',
  ],
  ['They come most Fridays, always after dark.', 'frequency=weekly'],
  ['It has only happened the once.', 'frequency=once'],
  ['Happens a couple of times a month.', 'frequency=occasional'],
];
