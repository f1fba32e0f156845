// Written by "npm run generate" from openapi/control.yaml. Edit that, not this.

export interface paths {
    "/_verihook/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is the process there */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_verihook/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Are deliveries being made */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_verihook/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The providers that are served */
        get: operations["listProviders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_verihook/providers/{provider}/contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What its callbacks hold, how they are delivered, and who says so */
        get: operations["getContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_verihook/providers/{provider}/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One callback, which is not sent */
        get: operations["getSample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_verihook/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What clients asked of the providers, the last 1,000 */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_verihook/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The time of the server */
        get: operations["getClock"];
        /** Let time run slower, faster, or not at all */
        put: operations["setClock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_verihook/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let time pass at once
         * @description Everything that becomes due on the way is attempted at its own time; the answer comes when all of it has landed. A clock
         *     that runs stands still meanwhile, and runs on from there.
         */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_verihook/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Forget all verifications, webhooks, deliveries and requests */
        post: operations["reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_verihook/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happens, as it happens
         * @description Server-sent events named `request`, `added`, `attempted`, `ended`, `clock`, `reset` and `failed`, each with JSON. A client
         *     that reads too slowly is cut off, and reads the lists when it comes back.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_verihook/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts for Prometheus */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_verihook/export.har": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every attempt as an HTTP archive */
        get: operations["exportHar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_verihook/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The verifications that have begun */
        get: operations["listVerifications"];
        put?: never;
        /** Begin a verification and play a timeline, without a call to the provider's API */
        post: operations["createVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_verihook/verifications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One verification with its callbacks */
        get: operations["getVerification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_verihook/verifications/{id}/play": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide how it goes from now on
         * @description What was planned and is not yet due is taken back.
         */
        post: operations["playVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_verihook/verifications/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back what is planned and not yet due */
        post: operations["cancelVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_verihook/verifications/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the provider's API answers about it now
         * @description As to a request with the right credentials. It is not listed among the requests.
         */
        get: operations["getAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_verihook/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The callbacks that are sent */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_verihook/deliveries/{delivery}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One delivery with its payload and its attempts */
        get: operations["getDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_verihook/deliveries/{delivery}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Its message, taken apart
         * @description How it is signed, whether it keeps the contract, and how to send it from elsewhere.
         */
        get: operations["explainDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_verihook/deliveries/{delivery}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send its message once more, as a new delivery */
        post: operations["redeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_verihook/deliveries/{delivery}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End an open delivery */
        post: operations["cancelDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** An error */
        Error: {
            /**
             * @description Stable, to switch on
             * @example provider/unknown-scenario
             */
            code: string;
            /** @description What failed, where, and how to mend it */
            message: string;
        };
        /** How the server stands */
        Health: {
            /** @enum {string} */
            status: "ok" | "failed";
            /** @description Deliveries that have not ended */
            openDeliveries: number;
            /** @description Attempts that have begun and not ended */
            inFlight: number;
            /** @description Why it failed */
            error?: string;
        };
        /**
         * @description Whole milliseconds since the Unix epoch
         * @example 1767225750000
         */
        Time: number;
        /** The clock */
        ClockState: {
            now: components["schemas"]["Time"];
            /**
             * @description A manual clock moves only when it is advanced
             * @enum {string}
             */
            kind: "running" | "manual";
            /** @description 1 is real time, 60 makes a minute of waiting last a second; 0 for a manual clock */
            speed: number;
            nextAt?: components["schemas"]["Time"];
        };
        /** How fast */
        ClockSpeed: {
            /** @description 1 is real time, 60 makes a minute of waiting last a second; at 0 time stands still until it is advanced */
            speed: number;
        };
        /**
         * How far
         * @description Exactly one of both
         */
        Advance: {
            /**
             * @description A duration: a number and `ms`, `s`, `m`, `h` or `d`
             * @example 5m
             */
            by?: string;
            /**
             * @description The next due delivery; nothing happens if there is none
             * @constant
             */
            to?: "next";
        } & (unknown | unknown);
        /** The providers */
        ProviderList: {
            providers: components["schemas"]["ProviderInfo"][];
            /** @description What can go wrong with deliveries */
            faults: components["schemas"]["FaultInfo"][];
        };
        /** A fault */
        FaultInfo: {
            /** @example delay */
            kind: string;
            /** @description What it does, for people */
            title: string;
            /**
             * @description How it is written
             * @example delay@N=DURATION
             */
            form: string;
        };
        /** A provider */
        ProviderInfo: {
            /** @example idenfy */
            id: string;
            title: string;
            /**
             * @description What the consumer's code takes for the address of the provider
             * @example http://127.0.0.1:4010/idenfy
             */
            base: string;
            /** @description Callbacks carry a signature */
            signed: boolean;
            /** @description What a verification plays when its request decides nothing; absent where it waits */
            scenario?: string;
            /** @description Where callbacks go */
            webhooks: string[];
            scenarios: components["schemas"]["ScenarioInfo"][];
            outcomes: components["schemas"]["OutcomeInfo"][];
            events: string[];
            /** @description What can be asked of a story */
            traits: components["schemas"]["TraitInfo"][];
        };
        /** A way to end */
        OutcomeInfo: {
            /** @example SUSPECTED */
            name: string;
            title: string;
            /** @description Those that can tell it */
            events: string[];
        };
        /** A trait of a story */
        TraitInfo: {
            /** @example person.age */
            path: string;
            /** @description The values that it takes, for people */
            takes: string;
        };
        /**
         * @description `documented`: the provider says so; `observed`: seen in real traffic or public code; `inferred`: follows from other facts;
         *     `assumed`: nobody says, and the kit chose
         * @enum {string}
         */
        Basis: "documented" | "observed" | "inferred" | "assumed";
        /** A fact and where it comes from */
        SourcedFact: {
            /** @example timeoutMs */
            name: string;
            /**
             * @description For people
             * @example 10 s
             */
            value: string;
            basis: components["schemas"]["Basis"];
            /** @description Who says so, or why it was chosen */
            source: string;
        };
        /** What a provider promises */
        ProviderContract: {
            provider: string;
            title: string;
            /**
             * @description The name of the OpenAPI document
             * @example idenfy.yaml
             */
            document: string;
            /** @description What is signed and how, for people */
            signature: string;
            /** @description When a callback counts as acknowledged, and what follows when it does not */
            delivery: components["schemas"]["SourcedFact"][];
            events: components["schemas"]["EventContract"][];
            /** @description Across fields, which no schema says */
            rules: components["schemas"]["SourcedFact"][];
            /** @description Deviations that were seen and only warn */
            tolerances: components["schemas"]["SourcedFact"][];
            /** @description What the sources leave open, and settings that answer it */
            questions: components["schemas"]["SourcedFact"][];
            /** @description What the short names of sources stand for: Markdown */
            sources: string;
        };
        /** One kind of callback */
        EventContract: {
            name: string;
            title: string;
            /** @description Markdown */
            description?: string;
            contentType: string;
            /** @description A later callback may replace its verdict */
            preliminary: boolean;
            outcomes: string[];
            /** @description Each before what it holds */
            fields: components["schemas"]["FieldContract"][];
        };
        /** A field */
        FieldContract: {
            /**
             * @description `*` stands for each entry of a list and for each key of a map
             * @example /status/fraudTags/*
             */
            path: string;
            /** @description How many fields it lies within */
            depth: number;
            /**
             * @example [
             *       "string",
             *       "null"
             *     ]
             */
            types: string[];
            /** @description Whether it is there wherever what holds it is */
            required: boolean;
            /**
             * @description What a value must be, for people
             * @example one of APPROVED, DENIED
             */
            rule?: string;
            /** @description Under which condition it exists, for people */
            when?: string;
            /** @description Markdown */
            description?: string;
            basis: components["schemas"]["Basis"];
            /** @description Who says so; absent where that is what holds it */
            source?: string;
            /** @description What it tells of a person */
            personal?: string;
        };
        /** One callback */
        Sample: {
            provider: string;
            event: string;
            outcome: string;
            seed: number;
            /** @description As it is before it is encoded */
            payload: unknown;
            message: components["schemas"]["SentMessage"];
        };
        /** Answers of a provider's API */
        AnswerList: {
            answers: components["schemas"]["ProviderAnswer"][];
        };
        /** An answer of a provider's API */
        ProviderAnswer: {
            /** @description The operationId */
            operation: string;
            title: string;
            method: string;
            /** @description Path and query */
            target: string;
            /** @description The body that was sent, if the operation takes one */
            request?: unknown;
            status: number;
            /** @description As JSON, if it answers that */
            body?: unknown;
        };
        /** A timeline */
        ScenarioInfo: {
            /** @example suspected */
            name: string;
            title: string;
            outcome: string;
        };
        /** Requests */
        RequestPage: {
            requests: components["schemas"]["RequestEntry"][];
            /** @description Absent on the last page */
            next?: number;
        };
        /** A request to a provider's REST side */
        RequestEntry: {
            id: number;
            provider: string;
            at: components["schemas"]["Time"];
            method: string;
            /** @description Path and query */
            target: string;
            /** @description The operationId; absent where there is none */
            operation?: string;
            status: number;
            /** @description The first 10,000 bytes; credentials are not kept */
            body: string;
            /** @description What went wrong inside */
            error?: string;
        };
        /** What to begin */
        NewVerification: {
            /** @example idenfy */
            provider: string;
            /**
             * @description A timeline of the provider. Default the first
             * @example suspected
             */
            scenario?: string;
            /** @description Instead of a scenario, the first that ends so */
            outcome?: string;
            /** @description Default, the server's next */
            seed?: number;
            traits?: components["schemas"]["Traits"];
            faults?: components["schemas"]["Faults"];
            /**
             * Format: uri
             * @description Where its callbacks go. Default, the webhooks of the provider
             */
            to?: string;
        };
        /**
         * @description What the story is like, in the provider's own terms
         * @example {
         *       "person": {
         *         "country": "JP"
         *       }
         *     }
         */
        Traits: {
            [key: string]: unknown;
        };
        /** @description What goes wrong with its deliveries, as the command line writes it */
        Faults: string[];
        /** What to play */
        Play: {
            /** @example suspected */
            scenario?: string;
            /** @description Instead of a scenario, the first that ends so */
            outcome?: string;
            traits?: components["schemas"]["Traits"];
            faults?: components["schemas"]["Faults"];
        };
        /** Verifications */
        VerificationPage: {
            verifications: components["schemas"]["VerificationSummary"][];
            /** @description Absent on the last page */
            next?: number;
        };
        /** A verification */
        VerificationSummary: {
            /** @description The provider's reference */
            id: string;
            provider: string;
            /** @description By what else it is found */
            names: string[];
            seed: number;
            startAt: components["schemas"]["Time"];
            /** @description Absent while nobody has decided */
            scenario?: string;
            outcome?: string;
            /** @description Callbacks that have been made by now */
            told: number;
            /** @description Callbacks that are still to be made */
            planned: number;
        };
        /** A verification with its callbacks */
        Verification: components["schemas"]["VerificationSummary"] & {
            /** @description Where its callbacks go, if that is its own */
            to?: string;
            /** @description When its session runs out, where the provider knows such a thing */
            expiresAt?: components["schemas"]["Time"];
            traits?: components["schemas"]["Traits"];
            callbacks: components["schemas"]["MadeCallback"][];
            deliveries: components["schemas"]["Delivery"][];
        };
        /** A callback, made or to be made */
        MadeCallback: {
            event: string;
            at: components["schemas"]["Time"];
            /** @description As the consumer gets it, decoded */
            payload: unknown;
        };
        /**
         * @description `open` until it has ended
         * @enum {string}
         */
        DeliveryState: "open" | "acknowledged" | "refused" | "given-up" | "cancelled" | "dropped" | "not-sent" | "disabled";
        /** Deliveries */
        DeliveryPage: {
            deliveries: components["schemas"]["Delivery"][];
            /** @description Absent on the last page */
            next?: number;
        };
        /** A callback that is sent */
        Delivery: {
            id: number;
            provider: string;
            verification: string;
            event: string;
            to: string;
            state: components["schemas"]["DeliveryState"];
            dueAt: components["schemas"]["Time"];
            addedAt: components["schemas"]["Time"];
            nextAt?: components["schemas"]["Time"];
            endedAt?: components["schemas"]["Time"];
            /** @description Attempts that have ended */
            attempts: number;
            /** @description The fault that made or changed it */
            fault?: string;
            /** @description The delivery whose message is sent once more */
            repeats?: number;
            last?: components["schemas"]["LastAttempt"];
        };
        /** The last try, in short */
        LastAttempt: {
            number: number;
            startedAt: components["schemas"]["Time"];
            /** @description How long the consumer took, in real milliseconds whatever the clock; absent while it is in flight */
            tookMs?: number;
            /**
             * @description For people; absent while it is in flight
             * @example 200
             * @example no answer in time
             */
            outcome?: string;
            acknowledged?: boolean;
            /** @description Of the answer, if there was one */
            status?: number;
        };
        /** A delivery with its payload and its attempts */
        DeliveryDetail: components["schemas"]["Delivery"] & {
            /** @description As it is before it is encoded */
            payload: unknown;
            /** @description What the provider takes for an acknowledgement, for people */
            acknowledged: string;
            /** @description What is signed and how, for people */
            signature: string;
            /** @description How many attempts came before those of the history */
            earlier: number;
            /** @description In the order in which they were made */
            history: components["schemas"]["Attempt"][];
        };
        /** One try */
        Attempt: {
            number: number;
            /** @description By the policy of the provider; it may have waited for another delivery */
            dueAt: components["schemas"]["Time"];
            startedAt: components["schemas"]["Time"];
            endedAt?: components["schemas"]["Time"];
            /** @description How long the consumer took, in real milliseconds whatever the clock */
            tookMs?: number;
            /**
             * @description For people; absent while it is in flight
             * @example 200
             * @example no answer in time
             */
            outcome?: string;
            acknowledged?: boolean;
            /** @description Of the answer, if there was one */
            status?: number;
            /** @description What was done to it on its way */
            fault?: string;
            /** @description The process ended during this attempt */
            cutOff?: boolean;
            request?: components["schemas"]["SentMessage"];
            response?: components["schemas"]["Answer"];
        };
        /** What was sent */
        SentMessage: {
            headers: {
                [key: string]: string;
            };
            /** @description As text; malformed UTF-8 shows as U+FFFD */
            body: string;
            /** @description The exact bytes */
            base64: string;
        };
        /** What came back */
        Answer: {
            status: number;
            headers: {
                [key: string]: string;
            };
            /** @description As far as it was read, as text; malformed UTF-8 shows as U+FFFD */
            body: string;
            /** @description The exact bytes, where they are no text */
            base64?: string;
            truncated: boolean;
        };
        /** A message, taken apart */
        Explanation: {
            /** @description Absent where there was none yet */
            attempt?: number;
            /** @description What a consumer reads out of the body: a form decoded, JSON within a field expanded; absent where it cannot be read */
            payload?: unknown;
            signature: components["schemas"]["SignatureExplanation"];
            contract: components["schemas"]["ContractCheck"];
            /** @description A line that sends the same bytes, for a POSIX shell */
            curl: string;
            /** @description A test with Vitest that hands the same bytes to a handler */
            test: string;
        };
        /** How a message is signed */
        SignatureExplanation: {
            /**
             * @description `genuine`: it fits the secret of this server; `wrong`: it does not; `unsigned`: there is none, since the provider signs nothing or no secret is set
             * @enum {string}
             */
            state: "genuine" | "wrong" | "unsigned";
            /** @enum {string} */
            protects: "every-byte" | "some-fields" | "nothing";
            /** @description In their order; the secret is in none of them */
            steps: components["schemas"]["SignatureStep"][];
            problems: string[];
        };
        /** A step */
        SignatureStep: {
            /** @example Take the raw bytes of the body */
            title: string;
            /** @description What that gives, if it can be shown */
            value?: string;
        };
        /** Whether a message keeps the contract */
        ContractCheck: {
            document: string;
            /** @description As header and body tell it; absent where they do not */
            event?: string;
            /** @description None if all is well */
            findings: components["schemas"]["ContractFinding"][];
        };
        /** A cause why it does not */
        ContractFinding: {
            /** @example contract/enum */
            rule: string;
            /** @enum {string} */
            severity: "error" | "warning";
            /** @description A JSON pointer into the payload */
            at: string;
            expected: string;
            received: string;
            source: string;
        };
        /** How it is sent again */
        Redelivery: {
            /**
             * @description What goes wrong on the way. Default nothing
             * @enum {string}
             */
            fault?: "reset" | "half" | "slow";
        };
        /** HTTP archive 1.2 */
        Har: {
            log: {
                version: string;
                creator: {
                    [key: string]: unknown;
                };
                entries: {
                    [key: string]: unknown;
                }[];
            };
        };
    };
    responses: {
        /** @description The request is wrong */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The store cannot be used at the moment */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token is missing or wrong */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request comes from a page of another site, or under a name that is not this machine's */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such thing */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Several processes share this clock, and none of them moves it */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is a verification of this seed already */
        SeedTaken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is larger than 1 MiB */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is of another media type */
        ContentType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There are as many open deliveries as may be */
        Full: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description The id of a provider */
        Provider: string;
        /** @description The id of a provider that is served */
        ProviderId: string;
        /** @description The newest first; `after` then goes on towards the oldest. Default false */
        Newest: boolean;
        /** @description The provider's reference of a verification */
        Verification: string;
        /** @description The provider's reference, or another name such as a token or an id of the consumer's own */
        VerificationId: string;
        /** @description The number of a delivery */
        DeliveryId: number;
        /** @description The `next` of the page before. Default 0 */
        After: number;
        /** @description How long a page is at most. Default 100 */
        Limit: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description The store has failed; nothing is attempted any more */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    listProviders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    getContract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a provider that is served */
                provider: components["parameters"]["ProviderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read from its OpenAPI document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderContract"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSample: {
        parameters: {
            query: {
                event: string;
                /** @description Default the first that the event can tell */
                outcome?: string;
                /** @description Default 1 */
                seed?: number;
            };
            header?: never;
            path: {
                /** @description The id of a provider that is served */
                provider: components["parameters"]["ProviderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The same for the same seed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sample"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /** @description The id of a provider */
                provider?: components["parameters"]["Provider"];
                /** @description An operationId */
                operation?: string;
                /** @description The `next` of the page before. Default 0 */
                after?: components["parameters"]["After"];
                /** @description How long a page is at most. Default 100 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, the oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockState"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    setClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockSpeed"];
            };
        };
        responses: {
            /** @description So it runs now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["ContentType"];
            503: components["responses"]["Unavailable"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Advance"];
            };
        };
        responses: {
            /** @description The new time */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["ContentType"];
            503: components["responses"]["Unavailable"];
        };
    };
    reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is forgotten */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockState"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    streamEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream without an end */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Prometheus text format 0.0.4 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportHar: {
        parameters: {
            query?: {
                /** @description The id of a provider */
                provider?: components["parameters"]["Provider"];
                /** @description The provider's reference of a verification */
                verification?: components["parameters"]["Verification"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description HAR 1.2; the newest 1,000 deliveries at most */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Har"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    listVerifications: {
        parameters: {
            query?: {
                /** @description The id of a provider */
                provider?: components["parameters"]["Provider"];
                /** @description A part of its reference or of another of its names, in any case */
                text?: string;
                /** @description The newest first; `after` then goes on towards the oldest. Default false */
                newest?: components["parameters"]["Newest"];
                /** @description The `next` of the page before. Default 0 */
                after?: components["parameters"]["After"];
                /** @description How long a page is at most. Default 100 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    createVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewVerification"];
            };
        };
        responses: {
            /** @description It has begun */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["SeedTaken"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["ContentType"];
            429: components["responses"]["Full"];
            503: components["responses"]["Unavailable"];
        };
    };
    getVerification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The provider's reference, or another name such as a token or an id of the consumer's own */
                id: components["parameters"]["VerificationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    playVerification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The provider's reference, or another name such as a token or an id of the consumer's own */
                id: components["parameters"]["VerificationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Play"];
            };
        };
        responses: {
            /** @description So it goes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["ContentType"];
            429: components["responses"]["Full"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelVerification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The provider's reference, or another name such as a token or an id of the consumer's own */
                id: components["parameters"]["VerificationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it stands now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The provider's reference, or another name such as a token or an id of the consumer's own */
                id: components["parameters"]["VerificationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One answer for each operation that reads a verification back; none where the provider has no such operation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description The id of a provider */
                provider?: components["parameters"]["Provider"];
                /** @description The provider's reference of a verification */
                verification?: components["parameters"]["Verification"];
                /** @description An event of the provider */
                event?: string;
                /** @description How it stands */
                state?: components["schemas"]["DeliveryState"];
                /** @description A part of its verification, event or target, in any case */
                text?: string;
                /** @description The newest first; `after` then goes on towards the oldest. Default false */
                newest?: components["parameters"]["Newest"];
                /** @description The `next` of the page before. Default 0 */
                after?: components["parameters"]["After"];
                /** @description How long a page is at most. Default 100 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, without payloads */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDelivery: {
        parameters: {
            query?: {
                /** @description How many attempts to leave out, from the first. Default so many that the last hundred are there */
                skip?: number;
            };
            header?: never;
            path: {
                /** @description The number of a delivery */
                delivery: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    explainDelivery: {
        parameters: {
            query?: {
                /** @description The number of an attempt. Default the last; before the first, the message that would be sent now */
                attempt?: number;
            };
            header?: never;
            path: {
                /** @description The number of a delivery */
                delivery: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Of one attempt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    redeliver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of a delivery */
                delivery: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Redelivery"];
            };
        };
        responses: {
            /** @description The new delivery */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["ContentType"];
            429: components["responses"]["Full"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of a delivery */
                delivery: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it stands now; one that had ended stays as it was */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
}
