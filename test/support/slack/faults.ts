/** What goes wrong with the next call of a method. */
export type Fault =
  | { kind: 'rate-limit'; seconds: number | null }
  /** Slack's refusal, in its own words. */
  | { kind: 'refuse'; error: string }
  /** An HTTP 500 without any effect. */
  | { kind: 'down' }
  /** The effect takes place, the answer is an HTTP 500: what a lost reply looks like. */
  | { kind: 'lost-reply' }
  /** The connection breaks off. */
  | { kind: 'hang-up' };

/** Troubles on demand, one call each, in the order they were asked for. */
export type Faults = { add(method: string, fault: Fault): void; take(method: string): Fault | undefined };

/** No trouble until asked for. */
export function createFaults(): Faults {
  const waiting: { method: string; fault: Fault }[] = [];
  return {
    add: (method, fault) => void waiting.push({ method, fault }),
    take(method) {
      const at = waiting.findIndex((each) => each.method === method);
      return at < 0 ? undefined : waiting.splice(at, 1)[0]?.fault;
    },
  };
}
