import type { Identifier } from '../identifier.ts';

/** An identifier as people write it: "07700 900123", "YK19 LMO", "20-00-00 55779911"; of other kinds its canonical form. */
export function sayIdentifier({ kind, value }: Pick<Identifier, 'kind' | 'value'>): string {
  const rewrite = written[kind];
  return rewrite ? value.replace(rewrite.form, rewrite.as) : value;
}

/** UK phones, number plates of the present style (DVLA, since 2001) and bank accounts; the rest stay as they are. */
const written: Partial<Record<Identifier['kind'], { form: RegExp; as: string }>> = {
  phone: { form: /^\+44(\d{4})(\d{6})$/, as: '0$1 $2' },
  vrm: { form: /^([A-Z]{2}\d{2})([A-Z]{3})$/, as: '$1 $2' },
  bank_account: { form: /^(\d{2})(\d{2})(\d{2})(\d{8})$/, as: '$1-$2-$3 $4' },
};
