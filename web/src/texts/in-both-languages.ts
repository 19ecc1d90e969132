type Texts<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Texts<T[Key]> };

/** Texts of one area: whatever is said in one language is said in the other, or it does not compile. */
export const inBothLanguages = <const Da, En extends Texts<Da> & Exact<Da, En>>(texts: {
  readonly da: Da;
  readonly en: En;
}): { readonly da: Da; readonly en: En } => texts;

/** Refuses keys that the other language does not have. */
type Exact<Da, En> = { [Key in keyof En]: Key extends keyof Da ? unknown : never };
