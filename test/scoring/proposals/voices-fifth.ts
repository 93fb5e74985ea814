import type { Sentence } from './sentence.ts';

/** Whole accounts, as they are pasted into the form. */
export const voicesFifth: readonly Sentence[] = [
  [
    'Intelligence from a partner agency. Two girls, believed to be 13 and 15, are collected from a children’s home in Derby most weekends by males from Birmingham. They come back with new phones and bruising. One has disclosed that she was raped. Staff say it is getting worse.',
    'youngest=13-to-15; victims=two-to-four; vulnerabilities=care-experienced; frequency=weekly; indicators=contact-sexual; trend=growing',
    'indicators=violence; types=CSE_GROUP; force=DERBS; reach=cross-region',
  ],
  [
    'Male occupant (62) of a ground floor flat in Mansfield. He has mental health problems and is alcohol dependent. Three males known to police have moved in and will not leave; they deal from the kitchen day and night. He says they hit him when he asks them to go. No children at the address.',
    'vulnerabilities=mental-ill-health; vulnerabilities=substance-dependence; frequency=daily; indicators=violence; force=NOTTS',
    'youngest=adult; indicators=cuckooed-address; types=CUCKOO; recency=now',
  ],
  [
    'Around fifteen Romanian workers at a car wash in Leicester. They sleep in a container at the back, their passports are held by the manager and they get £30 a day. No one has seen any violence. The owner also has a car wash in Northampton.',
    'victims=ten-or-more; indicators=withheld-documents; indicators=wages-withheld; types=MS_LABOUR',
    'reach=cross-force; force=LEICS',
  ],
  [
    'My son is 16. He owes money to some dealers because he was robbed of what he was carrying. They came to the house last night and said they would stab him. He has run away twice. I have told school but not the police until now.',
    'youngest=16-to-17; indicators=threat-to-life; recency=last-28-days',
    'indicators=debt-bondage; indicators=drug-running; indicators=missing-episodes; types=CCE; immediateRisk=yes',
  ],
  [
    'Adult survivor, 43, reports that between 1988 and 1991 she was abused by staff at a boarding school. She was 11 when it began. None of the alleged offenders is thought to have access to children now. She is not at risk.',
    'youngest=under-13; recency=older',
    'types=CSA_ORG; indicators=contact-sexual',
  ],
  [
    'Caller was given a leaflet about county lines and thinks the lads in the park may be involved. They are about 20. He has seen nothing being sold and nobody looks hurt.',
    '',
  ],
  [
    'ANPR shows the vehicle travelling from Liverpool to Rhyl every Tuesday. Driver is a 34-year-old male, front seat passenger a 15-year-old misper. Wraps and a machete recovered on the last stop. Linked to a mapped OCG.',
    'reach=cross-force; frequency=weekly; youngest=13-to-15; indicators=missing-episodes; organisation=known-group',
    'indicators=drug-running; force=NWALES; types=CCE',
  ],
  [
    'Teacher: pupil in year 6 said a man on Roblox keeps asking for pictures of her in her underwear. She has not sent any. Mum has taken the tablet away. No other children known to be affected.',
    'youngest=under-13',
    'types=ONLINE; indicators=online-sexual; victims=one',
  ],
  [
    'She arrived from Vietnam in 2021 as a student. Since last autumn she has been made to work in a nail bar in Cardiff seven days a week to pay back the agent. She does not know how much is left. The boss keeps her passport. She has no friends here.',
    'indicators=debt-bondage; indicators=withheld-documents; frequency=daily; vulnerabilities=isolated; force=SWALESP',
    'types=MS_LABOUR; reach=international; recency=now',
  ],
  [
    'The suspect is 52, lives with his partner and her two children aged 7 and 9, and coaches an under 14s team. Images of unknown girls were found on his phone. His own children say nothing has happened to them.',
    'indicators=current-access',
    'types=ONLINE',
  ],
  [
    'Neighbour dispute. The caller alleges that next door are “gangsters” because of the cars. Beat officer visited twice: a family with three kids, no drugs, no weapons, no concerns. Caller has dementia.',
    '',
  ],
  [
    'Girl missing since Friday night. Her phone pinged in Brighton this morning. She is 14, looked after, from Croydon. Her sister (19) thinks she is with an older man she met online, and is worried he will hurt her.',
    'youngest=13-to-15; indicators=missing-episodes; vulnerabilities=care-experienced',
    'recency=last-28-days; recency=now; types=CSE_SINGLE; types=ONLINE',
  ],
  [
    'Woman in her thirties, no English, seen crying at an address in Peterborough where men call at all hours. Cleaner says she is locked in and a man called Tony takes the money. Happening now, she is upstairs.',
    'indicators=held; recency=now; force=CAMBS',
    'youngest=adult; immediateRisk=yes; types=MS_SEXUAL; types=ASE; frequency=daily',
  ],
  [
    'Bank safeguarding: student account received £42,000 in nine days, withdrawn in cash. Customer, 18, says a friend asked to borrow the account and he was paid £300. He was not threatened.',
    'indicators=money-mule',
    'types=FIN_EXPL; youngest=adult; loss=10k-to-100k',
  ],
  [
    'Update to earlier log: victim now in a place of safety, no immediate risk. He had been held in a garage in Walsall for two days over a drug debt of £900 and beaten with a bat. Two arrested.',
    'indicators=held; indicators=debt-bondage; indicators=serious-violence; force=WMP',
    'indicators=violence',
  ],
  [
    'Professionals’ strategy meeting to be held Monday. Question for the panel: is there any evidence of trafficking, sexual exploitation or debt? At present none has been found.',
    '',
  ],
];
