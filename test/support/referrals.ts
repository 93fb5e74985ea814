// Invented referrals as the form sends them.

export const countyLine = {
  narrative:
    'County line from the west into Derby. A boy aged 14 carries for them, phone 07700 900123, car YK19 LMO seen at DE1 2AB.',
  inputs: {
    types: 'COUNTY_LINES,CCE',
    indicators: 'violence,drug-running,missing-episodes,debt-bondage',
    victims: 'two-to-four',
    youngest: '13-to-15',
    vulnerabilities: 'care-experienced',
    recency: 'now',
    frequency: 'weekly',
    organisation: 'known-group',
    reach: 'cross-region',
    immediateRisk: 'no',
    told: 'supervisor',
    source: '2',
    assessment: 'B',
  },
} as const;

export const vagueTip = {
  narrative: 'Somebody thinks that people at a farm work without pay.',
  inputs: {
    types: 'MS_LABOUR',
    youngest: 'unknown',
    immediateRisk: 'no',
    told: 'nobody-yet',
    reach: 'local',
  },
} as const;

export const childInDanger = {
  narrative:
    'A girl aged 12 is held in a flat at DE1 2AB and made to meet men. Phone 07700 900456.',
  inputs: {
    types: 'CSE_GROUP',
    indicators: 'held,contact-sexual,violence',
    youngest: 'under-13',
    recency: 'now',
    victims: 'one',
    immediateRisk: 'yes',
    told: 'control-room',
    forceRef: 'DC-0001',
  },
} as const;
