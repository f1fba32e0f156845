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
        put?: never;
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
         * Let time pass on a manual clock
         * @description Everything that becomes due on the way is attempted at its own time; the answer comes when all of it has landed.
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
         * @description Server-sent events named `request`, `added`, `attempted`, `ended`, `reset` and `failed`, each with JSON. A client that
         *     reads too slowly is cut off, and reads the lists when it comes back.
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
        /**
         * How far
         * @description Exactly one of both
         */
        Advance: {
            /**
             * @description A duration
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
            events: string[];
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
        };
        /** A delivery with its payload and its attempts */
        DeliveryDetail: components["schemas"]["Delivery"] & {
            /** @description As it is before it is encoded */
            payload: unknown;
            /** @description What the provider takes for an acknowledgement, for people */
            acknowledged: string;
            /** @description What is signed and how, for people */
            signature: string;
            history: components["schemas"]["Attempt"][];
        };
        /** One try */
        Attempt: {
            number: number;
            startedAt: components["schemas"]["Time"];
            endedAt?: components["schemas"]["Time"];
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
            /** @description As far as it was read */
            body: string;
            truncated: boolean;
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
        /** @description The clock runs by itself */
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
        };
    };
    listVerifications: {
        parameters: {
            query?: {
                /** @description The id of a provider */
                provider?: components["parameters"]["Provider"];
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
                    "application/json": components["schemas"]["VerificationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
                /** @description The newest first; `after` then goes on towards the oldest. Default false */
                newest?: boolean;
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
        };
    };
    getDelivery: {
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
        };
    };
}
