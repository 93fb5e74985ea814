import type { Sentence } from './sentence.ts';

/** Each indicator, plainly told. */
export const harmFirst: readonly Sentence[] = [
  [
    'A threat to life warning was served on the victim on Monday.',
    'indicators=threat-to-life',
    'recency=last-28-days; recency=now',
  ],
  [
    'The group have put a price on his head over the lost drugs.',
    'indicators=threat-to-life',
    'organisation=suspected-group; indicators=debt-bondage',
  ],
  [
    'Osman warning issued to the 17 year old after intelligence that the rival gang plan to kill him.',
    'indicators=threat-to-life',
    'youngest=16-to-17; organisation=suspected-group',
  ],
  [
    'He told her that he would kill her if she spoke to police.',
    'indicators=threat-to-life',
    'indicators=intimidation',
  ],
  [
    'Victim has received death threats from the line holder.',
    'indicators=threat-to-life',
    'indicators=intimidation',
  ],
  [
    'The gang have said they will shoot him if he does not pay by Friday.',
    'indicators=threat-to-life',
    'indicators=firearm; indicators=debt-bondage; indicators=intimidation; immediateRisk=yes; organisation=suspected-group',
  ],
  ['Suspect was seen with a handgun in his waistband.', 'indicators=firearm'],
  ['A sawn-off shotgun was recovered from the address.', 'indicators=firearm'],
  ["Intel that the line holder keeps a pistol under the driver's seat.", 'indicators=firearm'],
  ['The nominal has access to firearms.', 'indicators=firearm'],
  [
    'They showed the victim a gun and said he would be next.',
    'indicators=firearm; indicators=intimidation',
    'indicators=threat-to-life',
  ],
  ['The suspect is believed to be in possession of a revolver.', 'indicators=firearm'],
  ['He was stabbed in the leg outside the takeaway.', 'indicators=serious-violence'],
  [
    'Victim was beaten with a baseball bat and left with a fractured skull.',
    'indicators=serious-violence',
    'indicators=violence',
  ],
  [
    'They poured boiling water over him as a punishment.',
    'indicators=serious-violence',
    'indicators=violence',
  ],
  ['The lad was slashed across the face with a machete.', 'indicators=serious-violence'],
  [
    'Male admitted to hospital with stab wounds which he will not explain.',
    'indicators=serious-violence',
  ],
  [
    'They broke his arm because the money was short.',
    'indicators=serious-violence',
    'indicators=violence; indicators=debt-bondage',
  ],
  ['He punched her in the face in front of the other women.', 'indicators=violence'],
  ['The boss slaps the workers when they are slow.', 'indicators=violence', 'types=MS_LABOUR'],
  [
    'Pupil came into school with a black eye and says the older boys beat him up.',
    'indicators=violence',
  ],
  ['She has bruises on both arms where he grabbed her.', 'indicators=violence'],
  ['The workers are hit if they complain.', 'indicators=violence', 'types=MS_LABOUR'],
  [
    'He was assaulted twice last week by the dealers.',
    'indicators=violence',
    'recency=last-28-days',
  ],
  [
    'The women are locked in at night and are not allowed to leave.',
    'indicators=held',
    'youngest=adult',
  ],
  ['Victim was kidnapped off the street and held in a garage for two days.', 'indicators=held'],
  ['He keeps her locked in the bedroom when he goes out.', 'indicators=held'],
  ['The house has bars on the windows and the men cannot come and go.', 'indicators=held'],
  [
    'She is being held against her will at a flat in Leicester.',
    'indicators=held',
    'immediateRisk=yes; recency=now',
  ],
  ['They abducted him because of the debt.', 'indicators=held; indicators=debt-bondage'],
  ['He had sex with her when she was 14.', 'indicators=contact-sexual', 'youngest=13-to-15'],
  [
    'The girl disclosed that she was raped by two men at a hotel.',
    'indicators=contact-sexual',
    'victims=one',
  ],
  ['He touches her under her clothes.', 'indicators=contact-sexual'],
  ['Victim states he sexually assaulted her in his car.', 'indicators=contact-sexual'],
  [
    'She is pregnant at 13 and will not name the father.',
    '',
    'indicators=contact-sexual; vulnerabilities=isolated; youngest=13-to-15',
  ],
  [
    'A 15 year old girl is having sex with a man of 40 in return for vapes and alcohol.',
    'indicators=contact-sexual; youngest=13-to-15',
    'types=CSE_SINGLE',
  ],
  [
    'The women are made to have sex with customers and hand over all the money.',
    'indicators=coerced-sex-work',
    'types=MS_SEXUAL; indicators=contact-sexual; indicators=wages-withheld; types=ASE; youngest=adult',
  ],
  [
    'She is being forced into prostitution by her boyfriend.',
    'indicators=coerced-sex-work',
    'types=MS_SEXUAL; types=ASE',
  ],
  [
    'He advertises her on an adult website and takes the bookings, and she says she cannot refuse.',
    'indicators=coerced-sex-work',
    'types=MS_SEXUAL; types=ASE; types=ONLINE',
  ],
  [
    'Two Brazilian women are being moved between pop-up brothels by a pimp.',
    'indicators=coerced-sex-work; victims=two-to-four',
    'types=MS_SEXUAL; types=ASE; reach=international',
  ],
  [
    'She told the outreach worker that she is pimped out every night to pay for his drugs.',
    'indicators=coerced-sex-work',
    'frequency=daily; types=ASE; types=MS_SEXUAL',
  ],
  [
    'Girl, 12, asked on Snapchat for nudes by unknown male yesterday.',
    'indicators=online-sexual; youngest=under-13; recency=last-28-days',
    'types=ONLINE; victims=one; types=CSE_SINGLE',
  ],
  [
    'He sent the boy explicit pictures on Instagram and asked for some back.',
    'indicators=online-sexual',
    'types=ONLINE',
  ],
  [
    'A man she met on Roblox is blackmailing her with naked photos.',
    'indicators=online-sexual',
    'types=ONLINE; types=CSE_SINGLE; indicators=intimidation',
  ],
  [
    'He has been threatened that his intimate images will be shared unless he pays £200.',
    'indicators=online-sexual',
    'loss=under-1k; types=ONLINE; indicators=intimidation',
  ],
  [
    'She was persuaded to perform sexual acts on a webcam.',
    'indicators=online-sexual',
    'types=ONLINE',
  ],
  [
    'The offender is live streaming abuse of children to order.',
    'indicators=online-sexual; types=ONLINE',
    'types=CSA_ORG; indicators=contact-sexual',
  ],
  [
    'He is told he owes £3,000 for the drugs police seized and must work it off.',
    'indicators=debt-bondage',
  ],
  [
    'The workers have to pay back their travel costs before they see any wages.',
    'indicators=debt-bondage; indicators=wages-withheld',
    'types=MS_LABOUR',
  ],
  [
    'She owes the agent £8,000 and the debt goes up each month.',
    'indicators=debt-bondage',
    'trend=growing; frequency=occasional',
  ],
  [
    'YP has a drug debt and is being made to sell to clear it.',
    'indicators=debt-bondage; indicators=drug-running; types=CCE',
  ],
];
