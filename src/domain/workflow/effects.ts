/**
 * The four named effects that a machine may ask for. They are plain action objects: `transition()` returns them as data
 * and the engine writes them in the commit of the step; nothing here acts.
 */
export const record = (slice: string) => ({ type: 'record' as const, params: { slice } });
export const announce = (topic: string) => ({ type: 'announce' as const, params: { topic } });
/** `only`: of those tied so, the instances of that lifecycle. */
export const tell = (relation: string, event: string, only?: string) => ({
  type: 'tell' as const,
  params: { relation, event, ...(only !== undefined && { only }) },
});
export const start = (lifecycle: string) => ({ type: 'start' as const, params: { lifecycle } });

const inert = () => undefined;

/** For `setup({ actions })`: makes the four effects known to XState, which then types and checks their params. */
export const effectActions = {
  record: inert as (_: unknown, params: { slice: string }) => void,
  announce: inert as (_: unknown, params: { topic: string }) => void,
  tell: inert as (_: unknown, params: { relation: string; event: string; only?: string }) => void,
  start: inert as (_: unknown, params: { lifecycle: string }) => void,
};

export const effectNames = Object.keys(effectActions);
