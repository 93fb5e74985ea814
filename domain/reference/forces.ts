// Regions and forces as of 2026-11; membership is under reform (January 2026 White Paper), so this is dated data.
// Sources: data.police.uk force names, ONS police force areas 2023, PNC force codes. `code` is this product's own short code.

export interface Force {
  readonly code: string;
  readonly name: string;
}

export interface Region {
  readonly code: string;
  readonly name: string;
  /** The regional organised crime unit; London has none. */
  readonly rocu: string | null;
  readonly forces: readonly Force[];
}

export const regions: readonly Region[] = [
  {
    code: 'EAST',
    name: 'Eastern',
    rocu: 'ERSOU',
    forces: [
      { code: 'BEDS', name: 'Bedfordshire Police' },
      { code: 'CAMBS', name: 'Cambridgeshire Constabulary' },
      { code: 'ESSEX', name: 'Essex Police' },
      { code: 'HERTS', name: 'Hertfordshire Constabulary' },
      { code: 'KENT', name: 'Kent Police' },
      { code: 'NORF', name: 'Norfolk Constabulary' },
      { code: 'SUFF', name: 'Suffolk Constabulary' },
    ],
  },
  {
    code: 'EMID',
    name: 'East Midlands',
    rocu: 'EMSOU',
    forces: [
      { code: 'DERBS', name: 'Derbyshire Constabulary' },
      { code: 'LEICS', name: 'Leicestershire Police' },
      { code: 'LINCS', name: 'Lincolnshire Police' },
      { code: 'NORTHANTS', name: 'Northamptonshire Police' },
      { code: 'NOTTS', name: 'Nottinghamshire Police' },
    ],
  },
  {
    code: 'WMID',
    name: 'West Midlands',
    rocu: 'ROCUWM',
    forces: [
      { code: 'STAFFS', name: 'Staffordshire Police' },
      { code: 'WARKS', name: 'Warwickshire Police' },
      { code: 'WMERCIA', name: 'West Mercia Police' },
      { code: 'WMP', name: 'West Midlands Police' },
    ],
  },
  {
    code: 'LDN',
    name: 'London',
    rocu: null,
    forces: [
      { code: 'MPS', name: 'Metropolitan Police Service' },
      { code: 'COLP', name: 'City of London Police' },
      { code: 'BTP', name: 'British Transport Police' },
    ],
  },
  {
    code: 'NE',
    name: 'North East',
    rocu: 'NEROCU',
    forces: [
      { code: 'CLEV', name: 'Cleveland Police' },
      { code: 'DURHAM', name: 'Durham Constabulary' },
      { code: 'NORTHUM', name: 'Northumbria Police' },
    ],
  },
  {
    code: 'NW',
    name: 'North West',
    rocu: 'NWROCU',
    forces: [
      { code: 'CHES', name: 'Cheshire Constabulary' },
      { code: 'CUMB', name: 'Cumbria Constabulary' },
      { code: 'GMP', name: 'Greater Manchester Police' },
      { code: 'LANCS', name: 'Lancashire Constabulary' },
      { code: 'MERS', name: 'Merseyside Police' },
      { code: 'NWALES', name: 'North Wales Police' },
    ],
  },
  {
    code: 'SE',
    name: 'South East',
    rocu: 'SEROCU',
    forces: [
      { code: 'HANTS', name: 'Hampshire & Isle of Wight Constabulary' },
      { code: 'SURREY', name: 'Surrey Police' },
      { code: 'SUSSEX', name: 'Sussex Police' },
      { code: 'TVP', name: 'Thames Valley Police' },
    ],
  },
  {
    code: 'SW',
    name: 'South West',
    rocu: 'SWROCU',
    forces: [
      { code: 'AVSOM', name: 'Avon and Somerset Police' },
      { code: 'DEVCORN', name: 'Devon and Cornwall Police' },
      { code: 'DORSET', name: 'Dorset Police' },
      { code: 'GLOS', name: 'Gloucestershire Constabulary' },
      { code: 'WILTS', name: 'Wiltshire Police' },
    ],
  },
  {
    code: 'SWALES',
    name: 'Southern Wales',
    rocu: 'TARIAN',
    forces: [
      { code: 'DYFPOW', name: 'Dyfed-Powys Police' },
      { code: 'GWENT', name: 'Gwent Police' },
      { code: 'SWALESP', name: 'South Wales Police' },
    ],
  },
  {
    code: 'YH',
    name: 'Yorkshire and the Humber',
    rocu: 'YHROCU',
    forces: [
      { code: 'HUMB', name: 'Humberside Police' },
      { code: 'NYP', name: 'North Yorkshire Police' },
      { code: 'SYP', name: 'South Yorkshire Police' },
      { code: 'WYP', name: 'West Yorkshire Police' },
    ],
  },
];

/** Bodies without a region of their own: the form asks which region's gateway should have it. */
export const nationalBodies: readonly Force[] = [
  { code: 'NCA', name: 'National Crime Agency' },
  { code: 'MDP', name: 'Ministry of Defence Police' },
  { code: 'CNC', name: 'Civil Nuclear Constabulary' },
  { code: 'PSNI', name: 'Police Service of Northern Ireland' },
  { code: 'PSOS', name: 'Police Scotland' },
  { code: 'HMRC', name: 'HM Revenue & Customs' },
];

export function regionOfForce(forceCode: string): Region | undefined {
  return regions.find((region) => region.forces.some((force) => force.code === forceCode));
}

export function findRegion(code: string): Region | undefined {
  return regions.find((region) => region.code === code.toUpperCase());
}

export function findForce(code: string): Force | undefined {
  const all = [...regions.flatMap((region) => region.forces), ...nationalBodies];
  return all.find((force) => force.code === code.toUpperCase());
}

/** "East Midlands", or the code itself for a region this list does not know. */
export function regionName(code: string): string {
  return code === 'national' ? 'National' : (findRegion(code)?.name ?? code);
}

/** "Derbyshire" from "Derbyshire Constabulary": how people say a force on a card. */
export function forceShortName(code: string): string {
  const name = findForce(code)?.name ?? code;
  return name.replace(/ (Police Service|Constabulary|Police)$/, '');
}
