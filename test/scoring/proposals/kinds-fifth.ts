import type { Sentence } from './sentence.ts';

/** Each type, vulnerability and loss, as yet other people tell them. */
export const kindsFifth: readonly Sentence[] = [
  [
    'Child sexual exploitation by a group of taxi drivers.',
    'types=CSE_GROUP',
    'organisation=loose-network; organisation=suspected-group',
  ],
  [
    'She is 15 and is being shared between several men.',
    'types=CSE_GROUP; youngest=13-to-15',
    'indicators=contact-sexual',
  ],
  [
    'Gang members are sexually exploiting girls from the pupil referral unit.',
    'types=CSE_GROUP',
    'indicators=contact-sexual; organisation=suspected-group',
  ],
  [
    'A lone offender is exploiting a 14 year old boy for sex.',
    'types=CSE_SINGLE',
    'organisation=single; indicators=contact-sexual; youngest=13-to-15',
  ],
  [
    'Her much older boyfriend buys her gifts and expects sex; she is 14.',
    'types=CSE_SINGLE; youngest=13-to-15',
    'indicators=contact-sexual',
  ],
  [
    'Child sexual abuse by several relatives in one household.',
    'types=CSA_ORG',
    'indicators=contact-sexual',
  ],
  ['Organised abuse at a church, multiple victims.', 'types=CSA_ORG', 'indicators=contact-sexual'],
  ['Boy, 14, used by adults to break into cars.', 'types=CCE; youngest=13-to-15'],
  [
    'Kids from the estate are paid to hold drugs and knives for the gang.',
    'types=CCE; indicators=drug-running',
    'organisation=suspected-group',
  ],
  ['She is 13 and is being made to steal from shops.', 'types=CCE; youngest=13-to-15'],
  [
    'Known nominal running a county line into Lincoln.',
    'types=COUNTY_LINES',
    'reach=cross-force; indicators=drug-running; force=LINCS',
  ],
  [
    'The line sends children by rail from London to Bournemouth with class A.',
    'types=COUNTY_LINES',
    'indicators=drug-running; types=CCE; reach=cross-region',
  ],
  [
    'OTT dealers supplying the town through a branded line.',
    '',
    'types=COUNTY_LINES; reach=cross-region; reach=cross-force',
  ],
  [
    "The victim's house is used by a gang to sell drugs, and he sleeps at his sister's.",
    'types=CUCKOO; indicators=cuckooed-address',
    'organisation=suspected-group',
  ],
  [
    'Nail bar staff, all Vietnamese, work every day and are not paid.',
    'types=MS_LABOUR; indicators=wages-withheld',
    'frequency=daily; reach=international',
  ],
  [
    'Polish men forced to work on a farm in Boston.',
    'types=MS_LABOUR',
    'reach=international; youngest=adult',
  ],
  [
    'Modern slavery at a care home: carers on sponsored visas work 80 hours for £200 a week and their passports are kept.',
    'types=MS_LABOUR; indicators=withheld-documents',
    'indicators=wages-withheld; vulnerabilities=insecure-immigration',
  ],
  [
    'Block paving gang uses homeless men as cheap labour and pays them in beer.',
    'vulnerabilities=homeless',
    'types=MS_LABOUR; indicators=wages-withheld; indicators=drug-dependence-fed',
  ],
  [
    'Women from Brazil are moved from city to city and forced to sell sex.',
    'types=MS_SEXUAL; indicators=coerced-sex-work',
    'reach=international',
  ],
  [
    'She was tricked into coming here and then made to work as a prostitute.',
    'types=MS_SEXUAL; indicators=coerced-sex-work',
  ],
  [
    'Two males found looking after a cannabis grow; they say they were forced.',
    'types=MS_CRIMINAL',
    'victims=two-to-four',
  ],
  ['Disabled man made to beg by the couple he lives with.', 'types=MS_CRIMINAL', 'youngest=adult'],
  ['Forced to commit benefit fraud.', 'types=MS_CRIMINAL'],
  [
    'Live-in maid, passport taken, works without pay and is not allowed out.',
    'types=MS_DOMESTIC; indicators=withheld-documents; indicators=wages-withheld; indicators=held',
  ],
  [
    'A girl brought from Ghana is kept as a servant by her aunt.',
    'types=MS_DOMESTIC',
    'reach=international',
  ],
  ['Trafficked for organ removal.', 'types=MS_ORGAN'],
  [
    'They paid for his flights so they could take his kidney.',
    'types=MS_ORGAN',
    'reach=international',
  ],
  [
    'Adult women sexually exploited through an escort website.',
    'types=ASE',
    'types=ONLINE; youngest=adult',
  ],
  [
    'Vulnerable adult female swapping sex for crack.',
    'types=ASE',
    'indicators=drug-dependence-fed; indicators=contact-sexual; vulnerabilities=substance-dependence; youngest=adult',
  ],
  [
    'Pop up brothel reported in a holiday let.',
    'types=ASE',
    'indicators=coerced-sex-work; types=MS_SEXUAL',
  ],
  [
    'Organised immigration crime group moving Albanians through Hull docks.',
    'types=OIC',
    'reach=international; organisation=suspected-group; organisation=known-group; force=HUMB',
  ],
  [
    'Facilitator charging £10,000 a head for small boat crossings.',
    'types=OIC',
    'reach=international',
  ],
  [
    'Bogus college sponsoring students who never attend, visa abuse.',
    '',
    'types=OIC; reach=international',
  ],
  ['Her daughter controls all her bank accounts and spends the money.', 'types=FIN_EXPL'],
  ['Financial abuse of an elderly man by his lodger.', 'types=FIN_EXPL', 'youngest=adult'],
  ['Courier fraud on pensioners.', 'types=FIN_EXPL', 'youngest=adult'],
  [
    'A stranger persuaded him to hand over his savings of £15,500.',
    'types=FIN_EXPL; loss=10k-to-100k',
    'victims=one',
  ],
  [
    'Online child sexual abuse, videos traded on the dark web.',
    'types=ONLINE',
    'indicators=online-sexual; indicators=contact-sexual',
  ],
  [
    'A man online has been grooming my 11 year old.',
    'types=ONLINE; indicators=online-sexual; youngest=under-13',
    'types=CSE_SINGLE',
  ],
  [
    'Young woman with learning difficulties.',
    'vulnerabilities=learning-disability',
    'youngest=adult',
  ],
  [
    'The occupier has a learning disability and a support worker.',
    'vulnerabilities=learning-disability',
  ],
  ['Mother says he has a moderate learning disability.', 'vulnerabilities=learning-disability'],
  [
    'Girl with mild learning disabilities at a special school.',
    'vulnerabilities=learning-disability',
  ],
  ['The tenant has mental health issues.', 'vulnerabilities=mental-ill-health'],
  ['He has been diagnosed with paranoid schizophrenia.', 'vulnerabilities=mental-ill-health'],
  ['Victim is suicidal.', 'vulnerabilities=mental-ill-health'],
];
