import { describe, expect, it } from 'vitest';
import type { SharedIdentifier } from '../../domain/link.ts';
import { explainLink } from '../../domain/link-words.ts';

const phone: SharedIdentifier = {
  kind: 'phone',
  value: '+447700900123',
  seenIn: 3,
  weight: 10,
  whoseHere: 'suspect',
  whoseThere: 'victim',
};

describe('the reason for a link', () => {
  it('says what is shared and whose it is, but not what it is nor how often it is seen', () => {
    const reason = explainLink({ shared: [phone] });
    expect(reason).toBe("same phone, suspect's here, victim's there");
  });

  it('says when an identifier is too common to say much', () => {
    const hub = { ...phone, kind: 'postcode', seenIn: 10_309, weight: 1 } as const;
    expect(explainLink({ shared: [{ ...hub, whoseHere: 'unknown', whoseThere: 'unknown' }] })).toBe(
      'same postcode; common, little weight',
    );
    expect(explainLink({ shared: [{ ...phone, seenIn: 25 }] })).not.toContain('common');
    expect(explainLink({ shared: [{ ...phone, seenIn: 26 }] })).toContain('common');
  });

  it('names an owner once where it is the same in both', () => {
    expect(explainLink({ shared: [{ ...phone, whoseThere: 'suspect' }] })).toBe(
      "same phone, suspect's in both",
    );
  });

  it('puts the weightiest first', () => {
    const vehicle = { ...phone, kind: 'vrm', weight: 12, whoseThere: 'unknown' } as const;
    expect(explainLink({ shared: [phone, vehicle] })).toBe(
      "same vehicle, suspect's here, not known whose there; " +
        "also same phone, suspect's here, victim's there",
    );
  });
});
