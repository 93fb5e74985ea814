/** Pixels across and down, as Teams asks (Microsoft Learn: app icons). */
export const iconSizes = { color: 192, outline: 32 } as const;
