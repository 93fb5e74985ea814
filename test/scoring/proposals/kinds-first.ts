import type { Sentence } from './sentence.ts';

/** Each type, vulnerability and loss, plainly told. */
export const kindsFirst: readonly Sentence[] = [
  [
    'A group of older men are passing girls around at parties in Rochdale.',
    'types=CSE_GROUP',
    'indicators=contact-sexual; organisation=suspected-group; force=GMP',
  ],
  [
    "Several men are sexually exploiting a group of girls from the same children's home.",
    'types=CSE_GROUP',
    'indicators=contact-sexual; vulnerabilities=care-experienced',
  ],
  ['Concern that the pupil is being sexually exploited by a group of males.', 'types=CSE_GROUP'],
  [
    'Her adult boyfriend is sexually exploiting her; she is 14.',
    'types=CSE_SINGLE',
    'indicators=contact-sexual; youngest=13-to-15',
  ],
  [
    'Lone male grooming a 13 year old girl with gifts and lifts for sex.',
    'types=CSE_SINGLE; youngest=13-to-15',
    'organisation=single; indicators=contact-sexual',
  ],
  [
    'Organised sexual abuse of children by staff at a boarding school in the 1980s.',
    '',
    'types=CSA_ORG; recency=older',
  ],
  [
    'Several members of the same family are abusing the children together.',
    'types=CSA_ORG',
    'indicators=contact-sexual; indicators=violence',
  ],
  [
    'Allegation of institutional child sexual abuse involving several staff at the home.',
    'types=CSA_ORG',
    'indicators=contact-sexual',
  ],
  ['A 14 year old boy is being made to shoplift to order.', 'types=CCE; youngest=13-to-15'],
  ['Children are being exploited to sell drugs.', 'types=CCE; indicators=drug-running'],
  ['Boy, 13, given a knife and told to hold it for older members.', 'types=CCE; youngest=13-to-15'],
  [
    'The county line is branded "Tommy" and runs between Birmingham and Hereford.',
    'types=COUNTY_LINES',
    'reach=cross-force; indicators=drug-running; organisation=known-group; organisation=suspected-group',
  ],
  [
    'Deal line sending bulk texts from Coventry into Rugby.',
    'types=COUNTY_LINES',
    'reach=cross-force; indicators=drug-running',
  ],
  [
    'London dealers are sending young people out to Norfolk to sell class A.',
    'types=COUNTY_LINES; indicators=drug-running',
    'reach=cross-region; types=CCE',
  ],
  [
    "Sex workers have taken over a disabled man's flat to see clients.",
    'indicators=cuckooed-address; types=CUCKOO',
  ],
  [
    'Victim of home takeover; gang storing stolen bikes in her spare room.',
    'types=CUCKOO',
    'indicators=cuckooed-address; organisation=suspected-group',
  ],
  [
    'Ten men are working at a car wash seven days a week for almost nothing.',
    'types=MS_LABOUR; indicators=wages-withheld; victims=ten-or-more; frequency=daily',
  ],
  [
    'Forced labour at a recycling plant in Wisbech.',
    'types=MS_LABOUR',
    'indicators=wages-withheld; force=CAMBS',
  ],
  ['Labour exploitation on a flower farm.', 'types=MS_LABOUR'],
  [
    'Exploited fruit pickers, six to a caravan, wages docked for rent and transport.',
    'types=MS_LABOUR; indicators=wages-withheld',
    'victims=five-to-nine; indicators=debt-bondage',
  ],
  [
    'Women trafficked from Romania for sexual exploitation.',
    'types=MS_SEXUAL',
    'reach=international; indicators=coerced-sex-work; youngest=adult',
  ],
  [
    'Victim was promised work as a waitress and forced to work in a brothel.',
    'types=MS_SEXUAL; indicators=coerced-sex-work',
  ],
  [
    'Vietnamese male found tending cannabis plants, locked in, says he was trafficked.',
    'types=MS_CRIMINAL; indicators=held',
    'reach=international',
  ],
  [
    'Men are forced to beg outside supermarkets and hand over the takings.',
    'types=MS_CRIMINAL',
    'indicators=wages-withheld; youngest=adult',
  ],
  ['She was trafficked here for a sham marriage.', 'types=MS_CRIMINAL', 'reach=international'],
  [
    'The woman works as an unpaid servant for a family and sleeps on the floor.',
    'types=MS_DOMESTIC; indicators=wages-withheld',
    'youngest=adult',
  ],
  [
    'Domestic servitude; she has been made to cook and clean since she arrived.',
    'types=MS_DOMESTIC',
  ],
  [
    'The victim was brought to the UK so that his kidney could be removed and sold.',
    'types=MS_ORGAN',
    'reach=international',
  ],
  ['Suspected organ trafficking, the donor was told to pose as a cousin.', 'types=MS_ORGAN'],
  [
    'Adult sexual exploitation; the women are advertised on Vivastreet.',
    'types=ASE',
    'types=ONLINE; indicators=coerced-sex-work',
  ],
  [
    'Pop-up brothel at an Airbnb with three women controlled by one man.',
    'types=ASE',
    'indicators=coerced-sex-work; types=MS_SEXUAL; victims=two-to-four; organisation=single',
  ],
  [
    'She is exchanging sex for somewhere to sleep.',
    'types=ASE',
    'vulnerabilities=homeless; indicators=contact-sexual',
  ],
  [
    'The network brings people across the Channel in small boats.',
    'types=OIC',
    'reach=international; organisation=suspected-group; organisation=loose-network',
  ],
  [
    'Group facilitating illegal entry hidden in lorries.',
    'types=OIC',
    'reach=international; organisation=suspected-group',
  ],
  ['They supply false passports to migrants.', 'types=OIC', 'reach=international'],
  ['Her son has taken control of her bank account and pension.', 'types=FIN_EXPL'],
  ["Benefits are claimed in the victim's name and he never sees the money.", 'types=FIN_EXPL'],
  [
    'An elderly widow lost £60,000 in a romance fraud.',
    'types=FIN_EXPL; loss=10k-to-100k',
    'youngest=adult; victims=one',
  ],
  [
    'Courier fraud, victim aged 83 handed over £9,500 in cash.',
    'types=FIN_EXPL; loss=1k-to-10k; youngest=adult',
    'victims=one',
  ],
  [
    'Online grooming of a 12 year old through a gaming chat.',
    'types=ONLINE; youngest=under-13',
    'indicators=online-sexual; types=CSE_SINGLE',
  ],
  [
    'Adult male is sharing indecent images of children in a Telegram group.',
    'types=ONLINE; indicators=online-sexual',
    'organisation=loose-network',
  ],
  ['The victim has a learning disability.', 'vulnerabilities=learning-disability'],
  [
    "He has Down's syndrome and lives in supported accommodation.",
    'vulnerabilities=learning-disability',
  ],
  [
    'Pupil has SEN and an EHCP for moderate learning difficulties.',
    'vulnerabilities=learning-disability',
  ],
  [
    'Autistic man with a mild learning disability befriended by the dealers.',
    'vulnerabilities=learning-disability',
  ],
  [
    'She cannot read or write and has the mental age of a small child.',
    'vulnerabilities=learning-disability',
  ],
  ['He suffers from schizophrenia.', 'vulnerabilities=mental-ill-health'],
  ['She has depression and has tried to take her own life.', 'vulnerabilities=mental-ill-health'],
  [
    'The victim was sectioned under the Mental Health Act last month.',
    'vulnerabilities=mental-ill-health',
    'recency=last-28-days; recency=last-6-months',
  ],
  ['Known to CAMHS for self harm and anxiety.', 'vulnerabilities=mental-ill-health'],
  ['Victim has PTSD.', 'vulnerabilities=mental-ill-health'],
];
