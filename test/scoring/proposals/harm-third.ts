import type { Sentence } from './sentence.ts';

/** Each indicator, in other words. */
export const harmThird: readonly Sentence[] = [
  [
    'Threats have been made to burn the house down with the family inside.',
    'indicators=intimidation',
    'indicators=threat-to-life',
  ],
  [
    'There is a credible threat to his life from the OCG.',
    'indicators=threat-to-life',
    'organisation=known-group; organisation=suspected-group; immediateRisk=yes',
  ],
  [
    'The dealers have said they will kill him if he does not pay.',
    'indicators=threat-to-life',
    'indicators=debt-bondage; indicators=intimidation; immediateRisk=yes; organisation=suspected-group; organisation=loose-network',
  ],
  [
    'The suspect threatened to kill the victim and her children.',
    'indicators=threat-to-life',
    'indicators=intimidation',
  ],
  [
    'A contract has been taken out on the witness.',
    'indicators=threat-to-life',
    'indicators=intimidation',
  ],
  [
    'He said he would slit her throat if she went to the police.',
    'indicators=threat-to-life',
    'indicators=intimidation',
  ],
  ['He carries a gun.', 'indicators=firearm'],
  [
    'Shots were fired at the family home on Tuesday night.',
    'indicators=firearm',
    'recency=last-28-days; indicators=intimidation; frequency=once',
  ],
  ['A loaded handgun was found under the bed.', 'indicators=firearm'],
  [
    'Victim says a man pointed a pistol at her.',
    'indicators=firearm',
    'indicators=intimidation; indicators=threat-to-life',
  ],
  [
    'CONTROL ROOM: caller reports male with a shotgun at the traveller site.',
    'indicators=firearm',
    'immediateRisk=yes',
  ],
  [
    'The OCG is known to have firearms.',
    'indicators=firearm',
    'organisation=known-group; organisation=suspected-group',
  ],
  [
    'Boy stabbed in the back on the High Street last night.',
    'indicators=serious-violence',
    'recency=last-28-days',
  ],
  ['She was strangled until she passed out.', 'indicators=serious-violence'],
  [
    'He was attacked with a hammer and has a broken jaw.',
    'indicators=serious-violence',
    'indicators=violence',
  ],
  [
    'The victim was kicked in the head repeatedly and lost consciousness.',
    'indicators=serious-violence',
    'indicators=violence',
  ],
  ['Young person found with stab wounds to both legs.', 'indicators=serious-violence'],
  [
    'They burned him with cigarettes and filmed it.',
    'indicators=serious-violence',
    'indicators=violence',
  ],
  ['He beats the girls if they refuse.', 'indicators=violence'],
  [
    'The gang roughed him up as he was late with the money.',
    'indicators=violence',
    'organisation=suspected-group; indicators=debt-bondage',
  ],
  [
    'She was pushed down the stairs by her boyfriend.',
    'indicators=violence',
    'indicators=serious-violence',
  ],
  ['Workers have been seen with cuts and bruises.', 'indicators=violence'],
  ['The older boys are violent towards him.', 'indicators=violence'],
  ['One of the women had been punched in the stomach.', 'indicators=violence', 'victims=one'],
  ['He kicked the tenant and took his phone.', 'indicators=violence'],
  ['They do not let the workers leave the site.', 'indicators=held', 'types=MS_LABOUR'],
  [
    'The maid is kept inside the house and cannot go out alone.',
    'indicators=held',
    'types=MS_DOMESTIC',
  ],
  ['He was held hostage until his family paid.', 'indicators=held'],
  ['She told staff that the door is locked from the outside.', 'indicators=held'],
  [
    'The lad was bundled into a car and driven away.',
    'indicators=held',
    'immediateRisk=yes; indicators=violence',
  ],
  [
    'Two men are being kept in a cellar.',
    'indicators=held',
    'victims=two-to-four; immediateRisk=yes; recency=now; youngest=adult',
  ],
  ['Male trapped in a caravan with a guard on the door.', 'indicators=held'],
  [
    'She is 13 and has had sex with three different men.',
    'indicators=contact-sexual; youngest=13-to-15',
    'types=CSE_GROUP',
  ],
  ['The child was sexually abused by her uncle.', 'indicators=contact-sexual', 'types=CSA_ORG'],
  ['He made her perform a sex act on him.', 'indicators=contact-sexual'],
  ['The carer was seen groping a resident.', 'indicators=contact-sexual'],
  [
    'He has been sleeping with a 14 year old pupil.',
    'indicators=contact-sexual',
    'types=CSE_SINGLE; youngest=13-to-15',
  ],
  ['She woke to find him touching her breasts.', 'indicators=contact-sexual'],
  [
    'She is made to sleep with men for money and her boyfriend keeps it.',
    'indicators=coerced-sex-work',
    'indicators=contact-sexual; types=MS_SEXUAL; types=ASE',
  ],
  [
    'The women are forced to see up to ten clients a day.',
    'indicators=coerced-sex-work',
    'types=MS_SEXUAL; frequency=daily; youngest=adult',
  ],
  ['She was trafficked into prostitution.', 'indicators=coerced-sex-work; types=MS_SEXUAL'],
  [
    'The girls are being sold for sex in hotels.',
    'indicators=coerced-sex-work',
    'types=MS_SEXUAL; types=CSE_GROUP; indicators=contact-sexual',
  ],
  [
    'The woman is forced to sell sex to pay off a debt.',
    'indicators=coerced-sex-work; indicators=debt-bondage',
    'types=MS_SEXUAL; types=ASE; youngest=adult',
  ],
  [
    'He makes his girlfriend work as a prostitute.',
    'indicators=coerced-sex-work',
    'types=ASE; types=MS_SEXUAL',
  ],
  [
    'A 14 year old has been sending nudes to a man on Kik.',
    'indicators=online-sexual; youngest=13-to-15',
    'types=ONLINE; types=CSE_SINGLE',
  ],
  [
    "Mother found sexual messages from an adult on her daughter's phone.",
    'indicators=online-sexual',
    'types=ONLINE; youngest=may-be-under-18',
  ],
  [
    'He is being sextorted over a video call.',
    'indicators=online-sexual',
    'types=ONLINE; types=CSE_SINGLE',
  ],
  [
    'Boy, 15, told to pay £100 or his nude photos go to his friends.',
    'indicators=online-sexual; youngest=13-to-15',
    'types=ONLINE; types=CSE_SINGLE; indicators=intimidation; loss=under-1k',
  ],
  [
    'Adult male has been grooming the girl on TikTok.',
    'indicators=online-sexual',
    'types=ONLINE; types=CSE_SINGLE',
  ],
  [
    'She was told she owed £5,000 for her flight and had to work to pay it back.',
    'indicators=debt-bondage',
    'types=MS_LABOUR',
  ],
  [
    'He says he is in debt to the gang and cannot get out.',
    'indicators=debt-bondage',
    'organisation=suspected-group',
  ],
];
