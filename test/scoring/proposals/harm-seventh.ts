import type { Sentence } from './sentence.ts';

/** Indicators, types, vulnerabilities and losses, once more, with what is not so among them. */
export const harmSeventh: readonly Sentence[] = [
  ['An Osman was served on him after the shooting threat.', 'indicators=threat-to-life'],
  [
    'He fears for his life after being told he is a dead man.',
    '',
    'indicators=threat-to-life; indicators=intimidation',
  ],
  ['His ex-partner said she would have him killed.', 'indicators=threat-to-life'],
  ['They are in possession of two rifles.', 'indicators=firearm'],
  [
    'Armed with a handgun, he forced the tenant out of his flat.',
    'indicators=firearm',
    'indicators=cuckooed-address; types=CUCKOO',
  ],
  ['Victim was glassed in the face.', 'indicators=serious-violence'],
  [
    'Male, 19, shot twice in the chest.',
    'indicators=serious-violence',
    'youngest=adult; indicators=firearm',
  ],
  [
    'She has a fractured wrist after he threw her down the stairs.',
    'indicators=serious-violence',
    'indicators=violence',
  ],
  ['Her cousin slapped her for talking to a boy.', 'indicators=violence'],
  ['The employer has been violent to the staff.', 'indicators=violence'],
  ['The victims are kept under lock and key.', 'indicators=held'],
  ['She is stopped from leaving the address.', 'indicators=held'],
  ['They will not let him go home.', 'indicators=held'],
  [
    'Child, 9, sexually assaulted by a family friend.',
    'indicators=contact-sexual; youngest=under-13',
  ],
  ['He had intercourse with the girl while she was drunk.', 'indicators=contact-sexual'],
  [
    'The ladies are made to work in the brothel seven days a week.',
    'indicators=coerced-sex-work',
    'types=MS_SEXUAL; frequency=daily; youngest=adult',
  ],
  [
    'She is being prostituted by her husband.',
    'indicators=coerced-sex-work',
    'types=ASE; types=MS_SEXUAL',
  ],
  ['He sent her a picture of his penis.', 'indicators=online-sexual', 'types=ONLINE'],
  [
    'Blackmailed over intimate videos.',
    'indicators=online-sexual',
    'types=ONLINE; indicators=intimidation; types=CSE_SINGLE',
  ],
  ['The traffickers say she owes them €30,000.', 'indicators=debt-bondage'],
  [
    'The youth is working off a debt for lost drugs.',
    'indicators=debt-bondage',
    'indicators=drug-running; types=CCE',
  ],
  [
    'Waiters at the restaurant receive no wages, only tips.',
    'indicators=wages-withheld; types=MS_LABOUR',
  ],
  ['The farm pays the pickers £3 an hour.', 'indicators=wages-withheld; types=MS_LABOUR'],
  ['Passports have been confiscated.', 'indicators=withheld-documents'],
  ["The captain holds the crew's documents.", 'indicators=withheld-documents', 'types=MS_LABOUR'],
  [
    'Girl of 16 sent to Plymouth to sell crack.',
    'indicators=drug-running; youngest=16-to-17; types=COUNTY_LINES',
    'types=CCE; force=DEVCORN',
  ],
  [
    'He transports drugs for an organised crime group.',
    'indicators=drug-running',
    'organisation=suspected-group; organisation=known-group',
  ],
  [
    'A runner aged 15 was found in the flat with wraps and cash.',
    'indicators=drug-running; youngest=13-to-15',
    'types=CCE; types=COUNTY_LINES',
  ],
  [
    'Strangers have taken over her house and she only has the kitchen.',
    'indicators=cuckooed-address; types=CUCKOO',
  ],
  [
    'Suspected cuckooing at a flat on the Meadows estate.',
    'indicators=cuckooed-address; types=CUCKOO',
  ],
  [
    "Dealers use the disabled tenant's flat as their base.",
    'indicators=cuckooed-address; types=CUCKOO',
  ],
  [
    'He is being used as a mule; £15,000 went through his account.',
    'indicators=money-mule',
    'types=FIN_EXPL; loss=10k-to-100k',
  ],
  [
    'They got her to open a bank account and took the card off her.',
    '',
    'indicators=money-mule; types=FIN_EXPL',
  ],
  [
    'She was last seen on Monday and has been reported missing.',
    'indicators=missing-episodes',
    'recency=last-28-days',
  ],
  ['Missing four times in May.', 'indicators=missing-episodes'],
  [
    'Dealer pays him in heroin to keep the flat open.',
    'indicators=drug-dependence-fed',
    'indicators=cuckooed-address; types=CUCKOO; vulnerabilities=substance-dependence',
  ],
  ['The man gives the girls cannabis and cocaine.', 'indicators=drug-dependence-fed'],
  ['She has had threats from his friends.', 'indicators=intimidation'],
  ['He is scared of what they will do to his family.', 'indicators=intimidation'],
  ['The suspect told her not to speak to the police.', 'indicators=intimidation'],
  ['The suspect lives next to a school and runs the youth club.', 'indicators=current-access'],
  ['Suspect has two stepchildren at home.', 'indicators=current-access'],
  [
    'Female 14 groomed and sexually exploited by multiple males in Telford.',
    'types=CSE_GROUP',
    'indicators=contact-sexual; youngest=13-to-15; force=WMERCIA',
  ],
  [
    'Single male exploiting a 15yo girl, takes her to hotels for sex.',
    'types=CSE_SINGLE; youngest=13-to-15',
    'organisation=single; indicators=contact-sexual',
  ],
];
