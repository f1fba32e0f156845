// Written by "npm run generate" from openapi/pipwave.yaml. Edit that, not this.

export interface paths {
    "/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a verification session
         * @description One URL serves all calls; `action` says which one is meant, and there is only this [D3/url, D3/SUMMARY]. An older edition
         *     of the interface stands under `/v1/document` and the like [D3/url]. The merchant's server calls it; the user's browser then
         *     loads the hosted page or the script with the token of the answer [D3/js-sdk].
         *     There is no call that reads a result back: the notification is the only one [D3/SUMMARY].
         *     Whether the body is JSON or a form is not said ("POST data"); the provider's own clients send one JSON object
         *     [D2/sample-codes, plugins] (gap 17).
         */
        post: operations["initiateVerificationSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    notification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The result of one attempt
         * @description Sent to `notification_url` whether the verification succeeded or failed [seed]: one per finished attempt and type
         *     [assumed, gap 14]. One session may hold several types and a notification names one, so a session can give several [inferred].
         *
         *     The signature stands in the body. It is the SHA-1, in lower-case hex, of `key:value` for each of timestamp, api_key, pd_id,
         *     session_token, verification_type, user_id, verification_status, document_set_scoring and api_secret, sorted by key and
         *     joined with nothing between them [seed; D3/security/signature, D2/security/signature, plugins]. Whatever is not in that list
         *     can be changed on its way without anybody noticing: mode, attempts_num, both metadata, the extra parameters and the
         *     whole of `documents` [inferred].
         *
         *     Without an answer of "OK" the notification is sent again every 5 minutes, without end [seed].
         */
        post: operations["notification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * Body of the notification
         * @description The fields of the guide's table [seed], which marks none of them as required. Required here is what every notification must
         *     have for its meaning or its signature [inferred]. `timestamp`, `api_key` and `signature` are not in the guide's table of fields; the payment notification of the same
         *     provider carries them here [D2/instant_payment_notification, plugins] (gap 1).
         */
        Notification: {
            session_token: components["schemas"]["SessionToken"];
            verification_type: components["schemas"]["VerificationType"];
            user_id: components["schemas"]["UserId"];
            mode: components["schemas"]["VerificationMode"];
            /**
             * @description How many tries the user made so far [seed]; from 1 [inferred]
             * @example 1
             */
            attempts_num: number;
            /**
             * @description Of the user [seed]; 64 leaves room for IPv6 [inferred]
             * @example 156.11.142.195
             */
            ip_address: string;
            /**
             * @description Of the user's browser [seed]; a longer one is cut [assumed]
             * @example Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_6) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/69.0.3497.100 Safari/537.36
             */
            user_agent: string;
            /** @description The overall result [seed] */
            verification_status: components["schemas"]["VerificationResult"];
            /**
             * @description Names this set of documents [seed]. In the sample: PD, the day, a counter of nine digits [inferred]. A review may be
             *     followed by a second notification with the same id [assumed].
             * @example PD20181016000000006
             */
            pd_id: string;
            /**
             * @description Of the whole set [seed]. Its text enters the signature as it stands here. What it is on an error is not said
             *     (gap 4): null is possible there.
             */
            document_set_scoring: components["schemas"]["Score"];
            /** @description Of the whole set [seed] */
            analysis_result_meta?: components["schemas"]["AnalysisMeta"];
            extra_param1?: components["schemas"]["ExtraParameter"];
            extra_param2?: components["schemas"]["ExtraParameter"];
            extra_param3?: components["schemas"]["ExtraParameter"];
            /**
             * @description What was verified in this set [seed]: of a credit card the card; of an identification the selfie, then the document
             *     [inferred]. May be empty on an error [assumed].
             */
            documents: components["schemas"]["Document"][];
            /** @description When the user began [seed] */
            started_at: components["schemas"]["UnixTime"];
            /** @description When the user ended [seed]; not before `started_at` [inferred] */
            completed_at: components["schemas"]["UnixTime"];
            /**
             * @description When this was sent [D2/instant_payment_notification]; first in the list of what is signed [seed] (gap 1). Whether a
             *     resend has another is not said (gap 3), nor how old it may be (gap 12).
             */
            timestamp: components["schemas"]["UnixTime"];
            /**
             * @description The merchant's key [D2/instant_payment_notification]; signed [seed] (gap 1)
             * @example demo_key_0001
             */
            api_key: string;
            /**
             * @description SHA-1 in lower-case hex [D3/security/signature]. Not required, because no page puts it in the body in so many words
             *     (gap 1); whoever verifies needs it.
             * @example 9c96423a91ec5e2514ee91cb84d100029f6eeaba
             */
            signature?: string;
        } & components["schemas"]["RuleLivefeed"] & components["schemas"]["RuleUpload"] & components["schemas"]["RuleMatchTextOfCreditCard"] & components["schemas"]["RuleMatchTextOfIdentification"];
        /** One document of the set */
        Document: {
            document_type: components["schemas"]["DocumentType"];
            /**
             * @description Of the picture's focused part; only if `mode` is livefeed [seed]
             * @example PD20181016000000006-credit-card-subject.jpg
             */
            subject_filename?: string;
            /**
             * @description Only if `mode` is livefeed [seed]; in bytes [assumed]
             * @example 48213
             */
            subject_size?: number;
            /**
             * @description Where to download it; only if `mode` is livefeed [seed]
             * @example https://files.pipwave.test/PD20181016000000006-credit-card-subject.jpg
             */
            subject_url?: string;
            /**
             * @description Of the full picture [seed], in both modes [inferred]
             * @example PD20181016000000006-credit-card-full.jpg
             */
            full_filename: string;
            /**
             * @description Of the full picture [seed]; in bytes [assumed]
             * @example 201945
             */
            full_size: number;
            /**
             * @description Where to download it [seed]. How long that works is not said; signed for one hour [assumed, gap 13]
             * @example https://files.pipwave.test/PD20181016000000006-credit-card-full.jpg
             */
            full_url: string;
            /** @description Of this document [seed] */
            document_scoring: components["schemas"]["Score"];
            /** @description Of this document [seed] */
            analysis_result_meta?: components["schemas"]["AnalysisMeta"];
            /** @description Of this document [seed] */
            result: components["schemas"]["VerificationResult"];
        };
        /**
         * What else the analysis found
         * @description Differs from analysis to analysis [seed]; only `match_text` is documented. Which of the two fields of this kind holds it is not
         *     said (gap 8). PHP writes an empty map as an empty list [inferred] (gap 7).
         */
        AnalysisMeta: components["schemas"]["FilledMeta"] | components["schemas"]["EmptyList"];
        /**
         * Metadata
         * @description Texts that were looked for [D3/types-of-verifications]; other keys are opaque, and empty it may be too [inferred]
         */
        FilledMeta: {
            match_text?: components["schemas"]["MatchText"];
        };
        /** No metadata, as PHP writes it */
        EmptyList: string[];
        /**
         * How well the expected texts were found
         * @description One entry for each option that was sent with the call, and no other [D3/types-of-verifications] (rule 6)
         */
        MatchText: {
            /** @description Only of a credit card [D3/types-of-verifications/credit-card-verification] */
            "credit-card-first6"?: components["schemas"]["TextMatch"];
            /** @description Only of a credit card [D3/types-of-verifications/credit-card-verification] */
            "credit-card-last4"?: components["schemas"]["TextMatch"];
            /** @description Only of an identification [D3/types-of-verifications/identification-verification] */
            name?: components["schemas"]["TextMatch"];
        };
        /** The best match of one text */
        TextMatch: {
            /**
             * @description The text that came nearest [D3/types-of-verifications]
             * @example 411111
             */
            text: string;
            /**
             * @description 0 is no match, 100 a very good one; two decimals in the sample [D3/types-of-verifications]
             * @example 96.67
             */
            score: number;
            result: components["schemas"]["VerificationResult"];
        };
        /**
         * @description The `token` of the call's answer [seed]; eight letters and digits in the sample
         * @example p5nrUZol
         */
        SessionToken: string;
        /**
         * @description As given to the call [seed]
         * @example 1514333
         */
        UserId: string;
        /**
         * @description As given to the call [seed]; null, empty or absent where none was given, nobody says (gap 5)
         * @example order-42
         */
        ExtraParameter: string | null;
        /**
         * @description Whole seconds since 1970-01-01T00:00:00Z [D3/security/timestamping]
         * @example 1539673091
         */
        UnixTime: number;
        /**
         * @description 0 is very bad, 100 very good [seed]. Which scores make which result is not said (gap 18).
         * @example 96.67
         */
        Score: number;
        /**
         * @description The complete list; more are announced [D3/appendix/verification-types, D3/js-sdk]
         * @enum {string}
         */
        VerificationType: "identification" | "credit-card";
        /**
         * @description Shown to the camera, or files chosen [D3/appendix/verification-modes; what they mean is inferred]
         * @enum {string}
         */
        VerificationMode: "livefeed" | "upload";
        /**
         * @description The complete list [D3/appendix/document-types]
         * @enum {string}
         */
        DocumentType: "selfie" | "identification" | "credit-card";
        /**
         * @description 10 success, 5 failed, 8 review, 2 error; the complete list, and text [D3/appendix/verification-results, seed]
         * @enum {string}
         */
        VerificationResult: "10" | "5" | "8" | "2";
        /**
         * Starts a session
         * @description Signed like the notification, over timestamp, action, api_key, user_id, extra_param1 to 3 and notification_url [D3/api-list]
         *     with api_secret; what is empty is left out [SDK]. `types_of_verification` and `allowed_mode` are not signed.
         */
        InitiateRequest: {
            /**
             * @description Chooses the call [D3/api-list]
             * @constant
             */
            action: "initiate-verification-session";
            /** @description Time of the call [D3/api-list] */
            timestamp: components["schemas"]["UnixTime"];
            /**
             * @description The same as in the header x-api-key [D3/security/api-key]; at most 64 in SDK
             * @example demo_key_0001
             */
            api_key: string;
            /**
             * @description A JSON text: an object with the options of each wanted type, for example `match_text` with the expected texts
             *     [D3/api-list]. The first edition of the guide had a list of objects, and its sample is no valid JSON. The limit is SDK's.
             * @example {"identification":{"match_text":{"name":"MARIJA PETRAUSKAITE"}}}
             */
            types_of_verification: string;
            user_id: components["schemas"]["UserId"];
            extra_param1?: components["schemas"]["ExtraParameter"];
            extra_param2?: components["schemas"]["ExtraParameter"];
            extra_param3?: components["schemas"]["ExtraParameter"];
            /**
             * @description Where the notification goes [D3/api-list]; without one nothing is sent [assumed, gap 16]
             * @example https://merchant.example/pipwave/doc
             */
            notification_url?: string;
            /**
             * @description Modes with commas between them; all of them unless told. Since 1.1 [D3/revision]
             * @example livefeed, upload
             */
            allowed_mode?: string;
            /**
             * @description SHA-1 in lower-case hex [D3/security/signature]
             * @example 1b164a65f9f370bfbf9f3a6aa404eadc1b5e3d95
             */
            signature: string;
            /** @description Only in SDK */
            version?: string;
        };
        /** The session, or why there is none */
        InitiateResponse: {
            status: components["schemas"]["ApiStatus"];
            /**
             * @description Says what went wrong, if anything [D3/api-list]
             * @example Invalid signature
             */
            message?: string;
            /** @description Comes back as `session_token`; how long it lives is not said (gap 15) [D3/api-list] */
            token?: components["schemas"]["SessionToken"];
            /**
             * @description The hosted page of each type, "if needed"; since 1.1 [D3/api-list, D3/revision]
             * @example {
             *       "credit-card": "https://secure.pipwave.test/document/credit-card/p5nrUZol"
             *     }
             */
            redirect_url?: {
                [key: string]: string;
            };
        };
        /**
         * @description 200 done, 400 failed, 401 wrong signature, 403 wrong key, 404 unknown action, 500 the server failed, 9001 wrong
         *     parameter [D3/appendix/api-status-code]. Text [D3/api-list].
         * @enum {string}
         */
        ApiStatus: "200" | "400" | "401" | "403" | "404" | "500" | "9001";
        RuleLivefeed: unknown;
        RuleUpload: unknown;
        RuleMatchTextOfCreditCard: unknown;
        RuleMatchTextOfIdentification: unknown;
        NameWasMatched: {
            match_text: {
                name: Record<string, never>;
            };
        };
        CardWasMatched: {
            match_text: {
                "credit-card-first6": Record<string, never>;
            } | {
                "credit-card-last4": Record<string, never>;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    initiateVerificationSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InitiateRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["InitiateRequest"];
            };
        };
        responses: {
            /** @description The session, or an error: `status` in the body tells. The HTTP status beside it is not documented; 200 for all is [assumed]. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiateResponse"];
                };
            };
        };
    };
    notification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Notification"];
            };
        };
        responses: {
            /**
             * @description Acknowledged, if the body is the two letters OK and nothing else. "OK" is [seed]; that the body must be exactly this, and
             *     the status 200, is what the provider's own receivers send [plugins] and not said (gap 9).
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": "OK";
                };
            };
        };
    };
}
