import { Client } from '@microsoft/teams.api';
import type { ActivityParams, ConversationReference } from '@microsoft/teams.api';
import { App } from '@microsoft/teams.apps';
import type { AppOptions, IActivityEvent, IPlugin } from '@microsoft/teams.apps';
import { TokenUnavailable } from './classify-failure.ts';

type Answer = Awaited<ReturnType<App['onActivity']>>;

/**
 * The SDK's app with its doors taken over: every activity goes to one place, since its router leaves
 * some invokes unanswered, and sends go where the reference says, which its own `send` ignores.
 */
export class RaptorApp extends App {
  readonly #answer: (activity: unknown) => Promise<object>;

  constructor(options: AppOptions<IPlugin>, answer: (activity: unknown) => Promise<object>) {
    super(options);
    this.#answer = answer;
  }

  override async onActivity({ body }: IActivityEvent): Promise<Answer> {
    return { status: 200, body: await this.#answer(body) };
  }

  post(activity: ActivityParams, reference: ConversationReference): Promise<{ id: string }> {
    return this.activitySender.send(activity, reference);
  }

  conversations(serviceUrl: string): Client['conversations'] {
    const http = this.client.clone({ token: () => this.getBotToken() });
    return new Client(serviceUrl, http).conversations;
  }

  /** Told apart from a failed send: without a token nothing was posted. */
  protected override async getBotToken(): ReturnType<App['getBotToken']> {
    const { promise: late, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(new Error('Expected a token in time')), tokenTimeout);
    try {
      return await Promise.race([super.getBotToken(), late]);
    } catch (cause) {
      throw new TokenUnavailable('Expected a token for the bot from Microsoft Entra, got none.', {
        cause,
      });
    } finally {
      clearTimeout(timer);
    }
  }
}

const tokenTimeout = 10_000;
