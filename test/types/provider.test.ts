import { describe, expect, expectTypeOf, test } from 'vitest';
import { type IdenfyEvents, idenfy } from '../../generators/idenfy/index.ts';
import {
  type Consumer,
  type DeliverOptions,
  type Delivery,
  deliver,
  type EventsOf,
  type Finding,
  type Message,
  type Outcome,
  type Payloads,
  type Plan,
  type Provider,
  providers,
  type Run,
  type Source,
  type Story,
} from '../../src/index.ts';

/** Only the compiler reads what is in here: `tsc --noEmit` fails where a type is wrong. */
const typed = (_: () => unknown): void => {};

type EventName = Parameters<typeof idenfy.callback>[0];
type ScenarioName = Parameters<typeof idenfy.play>[0];
type OutcomeName = NonNullable<NonNullable<Parameters<typeof idenfy.callback>[1]>['outcome']>;

describe('the names that iDenfy knows are unions, not text', () => {
  test('events', () => {
    expectTypeOf<EventName>().toEqualTypeOf<
      | 'identification'
      | 'identificationAutoFinished'
      | 'identificationManualFinished'
      | 'identificationExpired'
      | 'identificationCancelled'
      | 'identificationResubmitted'
      | 'identificationLegacy'
      | 'documentExpiration'
    >();
    expectTypeOf<keyof typeof idenfy.events>().toEqualTypeOf<EventName>();
    expectTypeOf<keyof typeof idenfy.payloads>().toEqualTypeOf<EventName>();
    typed(() => {
      // @ts-expect-error an event that does not exist
      idenfy.callback('identificationAutoFinishd');
    });
  });

  test('scenarios', () => {
    expectTypeOf<ScenarioName>().toEqualTypeOf<keyof typeof idenfy.scenarios>();
    expectTypeOf<'suspected' | 'approved' | 'denied-then-second-attempt'>().toExtend<ScenarioName>();
    expectTypeOf<string>().not.toExtend<ScenarioName>();
    typed(() => {
      // @ts-expect-error a scenario that does not exist
      idenfy.play('aproved');
    });
  });

  test('outcomes', () => {
    expectTypeOf<OutcomeName>().toEqualTypeOf<keyof typeof idenfy.outcomes>();
    expectTypeOf<'approved' | 'suspected-aml' | 'expired-unopened'>().toExtend<OutcomeName>();
    expectTypeOf<string>().not.toExtend<OutcomeName>();
    typed(() => {
      // @ts-expect-error an outcome that does not exist
      idenfy.callback('identification', { outcome: 'perfect' });
    });
  });

  test('kinds of faults', () => {
    typed(() => idenfy.play('approved', { faults: [{ kind: 'late-stale', delivery: 1 }] }));
    typed(() => {
      // @ts-expect-error a fault that does not exist
      idenfy.play('approved', { faults: [{ kind: 'explode' }] });
    });
  });
});

describe('the payload of an event is what the document says', () => {
  test('a callback has the type of its event', () => {
    expectTypeOf(idenfy.callback<'documentExpiration'>).returns.toEqualTypeOf<IdenfyEvents['documentExpiration']>();
    const reminder = idenfy.callback('documentExpiration');
    expectTypeOf(reminder.scanRef).toEqualTypeOf<string>();
    expectTypeOf(reminder.expirationThreshold).toExtend<string>();
    expectTypeOf<string>().not.toExtend<typeof reminder.expirationThreshold>();
    // @ts-expect-error a reminder tells no status
    expect(reminder.status).toBe(undefined);
  });

  test('a reviewed callback is final and has both results of the reviewer', () => {
    const { final, status } = idenfy.callback('identificationManualFinished');
    expectTypeOf(final).toEqualTypeOf<true>();
    expectTypeOf(status.manualFace).not.toBeNullable();
    expectTypeOf(status.manualDocument).not.toBeNullable();
    expect([final, typeof status.manualFace, typeof status.manualDocument]).toEqual([true, 'string', 'string']);
  });

  test('an automatic callback may be final or not, and may have no result of a reviewer', () => {
    const { final, status } = idenfy.callback('identificationAutoFinished');
    expectTypeOf(final).toEqualTypeOf<boolean>();
    expectTypeOf<null>().toExtend<typeof status.manualFace>();
    expectTypeOf<'APPROVED' | 'DENIED' | 'SUSPECTED' | 'EXPIRED'>().toExtend<typeof status.overall>();
    expectTypeOf<string>().not.toExtend<typeof status.overall>();
  });

  test('a legacy callback has no field that came later', () => {
    const legacy = idenfy.callback('identificationLegacy');
    expectTypeOf<'NOT_REVIEWED'>().toExtend<typeof legacy.status.overall>();
    // @ts-expect-error `final` came in 2022
    expect(legacy.final).toBe(undefined);
  });

  test('every event must have a builder', () => {
    type Two = EventsOf<{
      first: { post: { requestBody: { content: { 'application/json': { a: string } } } } };
      second: { post: { requestBody: { content: { 'application/x-www-form-urlencoded': { b: number } } } } };
    }>;
    expectTypeOf<Two>().toEqualTypeOf<{ first: { a: string }; second: { b: number } }>();
    const first = () => ({ a: '' });
    typed((): Payloads<Two, Story> => ({ first, second: () => ({ b: 1 }) }));
    // @ts-expect-error the second event has no builder
    typed((): Payloads<Two, Story> => ({ first }));
    // @ts-expect-error the second builder makes another payload
    typed((): Payloads<Two, Story> => ({ first, second: () => ({ b: 'text' }) }));
  });
});

describe('changes to a payload', () => {
  test('are a deep partial of it, and undefined removes a key', () => {
    const changed = idenfy.callback('identificationAutoFinished', {
      with: {
        final: false,
        externalRef: undefined,
        status: { overall: 'DENIED', fraudTags: ['FACE_SUSPECTED'] },
        AML: null,
      },
    });
    expect(changed).toMatchObject({ final: false, status: { overall: 'DENIED' }, AML: null });
    expect(changed).not.toHaveProperty('externalRef');
  });

  test('are refused where a name is unknown, at any depth', () => {
    typed(() => {
      // @ts-expect-error there is no `finale`
      idenfy.callback('identificationAutoFinished', { with: { finale: true } });
    });
    typed(() => {
      // @ts-expect-error there is no `status.overal`
      idenfy.callback('identificationAutoFinished', { with: { status: { overal: 'DENIED' } } });
    });
  });

  test('are refused where a type is wrong, at any depth', () => {
    typed(() => {
      // @ts-expect-error `final` is a boolean
      idenfy.callback('identificationAutoFinished', { with: { final: 'yes' } });
    });
    typed(() => {
      // @ts-expect-error `overall` has no such value
      idenfy.callback('identificationAutoFinished', { with: { status: { overall: 'approved' } } });
    });
    typed(() => {
      // @ts-expect-error no such tag
      idenfy.callback('identificationAutoFinished', { with: { status: { fraudTags: ['NO_SUCH_TAG'] } } });
    });
    typed(() => {
      // @ts-expect-error a reviewed callback is always final
      idenfy.callback('identificationManualFinished', { with: { final: false } });
    });
  });

  test('go the same way into a message and a request', () => {
    expectTypeOf(idenfy.message<'identification'>).returns.toEqualTypeOf<Message>();
    expectTypeOf(idenfy.request<'identification'>).returns.toEqualTypeOf<Request>();
    typed(() => {
      // @ts-expect-error `final` is a boolean
      idenfy.message('identification', { with: { final: 'yes' } });
    });
    typed(() => {
      // @ts-expect-error a message goes nowhere yet
      idenfy.message('identification', { to: 'https://consumer.example' });
    });
  });
});

describe('the front door', () => {
  test('takes any provider where it takes one, also from the registry', async () => {
    expectTypeOf(idenfy).toExtend<Provider>();
    expectTypeOf(providers.idenfy.load).returns.resolves.toEqualTypeOf<Provider>();
    const any: Provider = idenfy;
    expect(any.callback('identification', { seed: 1 })).toEqual(idenfy.callback('identification', { seed: 1 }));
  });

  test('states where every part of a delivery policy comes from', () => {
    expectTypeOf<keyof typeof idenfy.sources>().toEqualTypeOf<keyof typeof idenfy.delivery>();
    expectTypeOf(idenfy.sources.retryDelaysMs).toEqualTypeOf<Source>();
  });

  test('takes the global fetch as a consumer, and a handler that answers at once', () => {
    expectTypeOf<typeof fetch>().toExtend<Consumer>();
    expectTypeOf<() => Response>().toExtend<Consumer>();
    expectTypeOf<() => string>().not.toExtend<Consumer>();
  });

  test('gives back a run whose outcomes narrow by their kind', () => {
    expectTypeOf(deliver).parameters.toEqualTypeOf<[Plan, DeliverOptions]>();
    expectTypeOf(deliver).returns.resolves.toEqualTypeOf<Run>();
    expectTypeOf<Run['findings'][number]>().toEqualTypeOf<Finding>();
    expectTypeOf<Delivery['state']>().toEqualTypeOf<
      'acknowledged' | 'refused' | 'given-up' | 'not-sent' | 'disabled' | 'dropped'
    >();
    expectTypeOf<Extract<Outcome, { kind: 'answered' }>['status']>().toEqualTypeOf<number>();
    typed((): string | undefined => {
      const outcome = {} as Outcome;
      // @ts-expect-error only an answer has a body
      return outcome.body;
    });
  });
});
