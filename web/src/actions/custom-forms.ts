import type { LazyExoticComponent } from 'react';
import type { Form } from './form';

/** Well-made forms for the common events, by `lifecycle/EVENT`; all others are made from their schema. */
export const CUSTOM_FORMS: Readonly<Record<string, LazyExoticComponent<Form>>> = {};
