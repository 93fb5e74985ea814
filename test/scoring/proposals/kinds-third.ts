import type { Sentence } from './sentence.ts';

/** Each type, vulnerability and loss, in other words. */
export const kindsThird: readonly Sentence[] = [
  [
    'Grooming gang operating from a takeaway; at least six girls.',
    'types=CSE_GROUP',
    'victims=five-to-nine; organisation=suspected-group; organisation=known-group',
  ],
  [
    'Two 14 year old girls were given alcohol and raped by a group of men.',
    'types=CSE_GROUP; indicators=contact-sexual; youngest=13-to-15; victims=two-to-four',
    'indicators=drug-dependence-fed',
  ],
  [
    'Girls from the school are being picked up by different men and taken to hotels for sex.',
    'types=CSE_GROUP',
    'indicators=contact-sexual',
  ],
  [
    'A 35 year old man is having sex with a 15 year old girl he calls his girlfriend.',
    'types=CSE_SINGLE; indicators=contact-sexual',
    'youngest=13-to-15',
  ],
  [
    'Online grooming by one adult male who wants to meet the 13 year old for sex.',
    'types=ONLINE',
    'indicators=online-sexual; types=CSE_SINGLE; youngest=13-to-15; organisation=single',
  ],
  [
    'Paedophile ring sharing victims between households.',
    'types=CSA_ORG',
    'indicators=contact-sexual',
  ],
  [
    'Children abused by staff in a residential school.',
    'types=CSA_ORG',
    'indicators=contact-sexual; vulnerabilities=care-experienced; indicators=violence',
  ],
  [
    'Ritual abuse of three siblings by relatives.',
    'types=CSA_ORG',
    'victims=two-to-four; indicators=contact-sexual',
  ],
  ['School children are being forced to steal phones.', 'types=CCE'],
  [
    'Gang recruiting 12 year olds to carry knives.',
    'types=CCE; youngest=under-13',
    'organisation=suspected-group',
  ],
  [
    'Child criminally exploited by an older cousin to deliver drugs.',
    'types=CCE; indicators=drug-running',
  ],
  [
    "A 16 year old's bank account has been used for fraud by older lads.",
    'indicators=money-mule; youngest=16-to-17',
    'types=CCE; types=FIN_EXPL',
  ],
  [
    'New county line in Barrow.',
    'types=COUNTY_LINES',
    'reach=cross-force; reach=cross-region; indicators=drug-running',
  ],
  [
    'He is running crack between London and Margate for a line called Dez.',
    'types=COUNTY_LINES; indicators=drug-running',
    'reach=cross-region; reach=cross-force',
  ],
  [
    'Drugs line from Manchester is operating in Bangor.',
    'types=COUNTY_LINES',
    'reach=cross-region; reach=cross-force',
  ],
  [
    'Crack dealers are sleeping in the flat of an alcoholic man and selling from it.',
    'types=CUCKOO; indicators=cuckooed-address; vulnerabilities=substance-dependence',
  ],
  [
    'Cuckooed property used as a brothel.',
    'types=CUCKOO; indicators=cuckooed-address',
    'indicators=coerced-sex-work',
  ],
  [
    'Workers at a meat factory are controlled by a gangmaster who keeps their pay.',
    'types=MS_LABOUR; indicators=wages-withheld',
  ],
  [
    'Trafficked to work on a building site without pay.',
    'types=MS_LABOUR; indicators=wages-withheld',
  ],
  [
    'Fishermen not allowed off the boat and not paid.',
    'types=MS_LABOUR; indicators=wages-withheld',
    'indicators=held',
  ],
  ['Slavery at a car wash.', 'types=MS_LABOUR'],
  [
    'She was brought from Nigeria and forced to work in a brothel in Cardiff.',
    'types=MS_SEXUAL; indicators=coerced-sex-work',
    'reach=international; force=SWALESP',
  ],
  [
    'Thai women trafficked for sexual exploitation to massage parlours.',
    'types=MS_SEXUAL',
    'indicators=coerced-sex-work; reach=international; youngest=adult',
  ],
  [
    'Forced prostitution of two Hungarian women.',
    'types=MS_SEXUAL; indicators=coerced-sex-work; victims=two-to-four',
    'reach=international',
  ],
  [
    'A Vietnamese teenager was made to work in a cannabis factory.',
    'types=MS_CRIMINAL',
    'types=CCE; youngest=may-be-under-18; reach=international; youngest=16-to-17',
  ],
  ['Roma women and children forced to beg.', 'types=MS_CRIMINAL', 'reach=international; types=CCE'],
  [
    'The victim was trafficked to shoplift for the group.',
    'types=MS_CRIMINAL',
    'organisation=suspected-group',
  ],
  [
    'The nanny is not paid, works sixteen hours a day and is not allowed out.',
    'types=MS_DOMESTIC; indicators=wages-withheld; indicators=held',
    'frequency=daily',
  ],
  ['His wife is kept as a slave by his parents.', 'types=MS_DOMESTIC'],
  ["Domestic slavery in a diplomat's house.", 'types=MS_DOMESTIC'],
  ['He was offered money for his kidney and told to say he was a relative.', 'types=MS_ORGAN'],
  ['Organ harvesting of a young Nigerian man.', 'types=MS_ORGAN', 'reach=international'],
  [
    'Vulnerable woman is being sexually exploited by several men for drugs.',
    'types=ASE',
    'indicators=contact-sexual; indicators=drug-dependence-fed; indicators=coerced-sex-work; youngest=adult',
  ],
  ['Survival sex among homeless women.', 'types=ASE; vulnerabilities=homeless'],
  [
    'She is advertised on AdultWork by a man who takes the money.',
    'types=ASE',
    'types=ONLINE; indicators=coerced-sex-work',
  ],
  ['On-street sex workers are being exploited by dealers.', 'types=ASE'],
  [
    'Lorry stopped at Dover with nine Albanians hidden in the trailer.',
    'types=OIC',
    'victims=five-to-nine; reach=international; force=KENT',
  ],
  [
    'People smugglers are using yachts to land migrants in Cornwall.',
    'types=OIC',
    'reach=international; force=DEVCORN',
  ],
  [
    'Sham marriage ring supplying brides to overstayers.',
    'types=OIC',
    'vulnerabilities=insecure-immigration; organisation=suspected-group',
  ],
  ["Forged visas are sold through a solicitor's office.", 'types=OIC', 'reach=international'],
  [
    'The neighbour has his bank card and takes out his benefits each week.',
    'types=FIN_EXPL',
    'frequency=weekly',
  ],
  [
    'Romance scam, the pensioner sent £18,000.',
    'types=FIN_EXPL; loss=10k-to-100k',
    'youngest=adult; victims=one',
  ],
  ['Loans were taken out in his name by the people he lives with.', 'types=FIN_EXPL'],
  ['Her nephew is stealing her pension.', 'types=FIN_EXPL'],
  [
    'Sextortion of teenage boys.',
    'types=ONLINE; indicators=online-sexual',
    'types=CSE_SINGLE; youngest=may-be-under-18',
  ],
  [
    'Live streaming of child sexual abuse from a flat in Hull.',
    'types=ONLINE; indicators=online-sexual',
    'types=CSA_ORG; indicators=contact-sexual; force=HUMB',
  ],
  ['IIOC found on a laptop.', 'types=ONLINE; indicators=online-sexual'],
  ['Man with a mild learning disability.', 'vulnerabilities=learning-disability'],
  ['She has learning difficulties and trusts everyone.', 'vulnerabilities=learning-disability'],
  ['The worker has an intellectual disability.', 'vulnerabilities=learning-disability'],
];
