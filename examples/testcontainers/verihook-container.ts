import { AbstractStartedContainer, GenericContainer, type StartedTestContainer, Wait } from 'testcontainers';
import { type Control, controlOf } from './control.ts';

/** Where the image listens. */
const PORT = 4010;

/** What a containers' network calls the machine that runs the test, after `TestContainers.exposeHostPorts(port)`. */
const HOST = 'host.testcontainers.internal';

/**
 * The mock provider as a container of a test: `await new VerihookContainer().withConsumer(3000, '/webhooks/{provider}').start()`.
 * It waits until the health check of the image is passed.
 */
export class VerihookContainer extends GenericContainer {
  readonly #token: string;

  /** `token`: of the control API, which the image does not start without. Nobody but this test needs it. */
  constructor(image = 'verihook:0.1.0', token: string = crypto.randomUUID()) {
    super(image);
    this.#token = token;
    this.withExposedPorts(PORT)
      .withEnvironment({ VERIHOOK_TOKEN: token })
      .withWaitStrategy(Wait.forHealthCheck())
      .withCommand(['serve', '--host', '0.0.0.0']);
  }

  /**
   * Where callbacks go: a port of the machine that runs the test, which has called `TestContainers.exposeHostPorts(port)`
   * before. `{provider}` in the path stands for the provider's id.
   */
  withConsumer(port: number, path: string): this {
    return this.withEnvironment({ VERIHOOK_TO: `http://${HOST}:${port}${path}` }).withCommand([
      'serve',
      '--host',
      '0.0.0.0',
      // An address of the machine itself, which a server for others would not call.
      '--allow-target',
      HOST,
    ]);
  }

  /** What callbacks are signed with. Without it they are not signed. */
  withSecret(secret: string): this {
    return this.withEnvironment({ VERIHOOK_SECRET: secret });
  }

  override async start(): Promise<StartedVerihookContainer> {
    return new StartedVerihookContainer(await super.start(), this.#token);
  }
}

export class StartedVerihookContainer extends AbstractStartedContainer {
  /** Decides how verifications go, and tells what was delivered. */
  readonly control: Control;

  constructor(started: StartedTestContainer, token: string) {
    super(started);
    this.control = controlOf(this.url, token);
  }

  get url(): string {
    return `http://${this.getHost()}:${this.getMappedPort(PORT)}`;
  }

  /** What your code takes for the address of a provider, for example `baseUrl('idenfy')` instead of `https://ivs.idenfy.com`. */
  baseUrl(provider: string): string {
    return `${this.url}/${provider}`;
  }
}
