// Written by "npm run generate" from openapi/idenfy.yaml. Edit that, not this.

export interface paths {
    "/api/v2/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a verification
         * @description Creates the token that a user opens to verify an identity. There is no idempotency key [AE].
         *     `callbackUrl` replaces the webhook URL of the dashboard for this session; the account needs a permission for it [WL23].
         */
        post: operations["generateToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a verification
         * @description Deletes the data of one verification. Refused with `PARTNER_ERROR` while its token lives [D:/kyc/deletion, LEG21];
         *     the HTTP status of that refusal is not stated, 400 follows from the general rule [inferred].
         */
        post: operations["deleteVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the status of a verification
         * @description A fallback for a lost callback; an account that polls may be restricted [D:/kyc/data-retrieval].
         */
        post: operations["getVerificationStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the document data of a verification
         * @description A fallback for a lost callback; an account that polls may be restricted [D:/kyc/data-retrieval].
         */
        post: operations["getVerificationData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the file links of a verification
         * @description A fallback for a lost callback; an account that polls may be restricted [D:/kyc/data-retrieval].
         */
        post: operations["getVerificationFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/add-dummy-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a dummy verification its human result
         * @description A callback follows as after a human review; FACE_MATCH with DOC_VALIDATED is an approval [WL23]. Only for development
         *     accounts [D:/kyc/dummy-results].
         */
        post: operations["addDummyStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    identification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Any outcome of a verification
         * @description The older subscription: one event type for every outcome. Still supported, no longer advised [OAS26, seed:1].
         *     The dashboard calls it ID VERIFICATION [seed:1].
         */
        post: operations["identification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    identificationAutoFinished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The automated check is done
         * @description Comes seconds after the user finishes. `final` is true when the automated result stands, and false when a human
         *     review follows, with its own callback [seed:1, D:/kyc/webhooks].
         */
        post: operations["identificationAutoFinished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    identificationManualFinished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A human reviewer has decided
         * @description Comes minutes after the user finishes, later at peak times; `final` is always true [seed:1, OAS26].
         */
        post: operations["identificationManualFinished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    identificationExpired: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The token or the session ran out
         * @description Sent when the token expires, or the session reaches its length, before the user completes [seed:1].
         */
        post: operations["identificationExpired"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    identificationCancelled: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The verification was cancelled
         * @description Cancelled by the user or by the system [OAS26]; by leaving the flow or by an API call [seed:1].
         *     Two letters L in the header; the dashboard label has one (CANCELED) [OAS26, seed:1].
         */
        post: operations["identificationCancelled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    identificationResubmitted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A verification was submitted again
         * @description Sent when a client resubmits a verification; when that is possible is not documented [OAS26].
         */
        post: operations["identificationResubmitted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    documentExpiration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A verified document expires soon, or has expired
         * @description Sent as the expiry date of a verified document comes near; the body is its own [OAS26].
         */
        post: operations["documentExpiration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    identificationLegacy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The callback of 2018 to 2021
         * @deprecated
         * @description The retired format, for consumers and archives that still hold it. There is no event header, and `final` is absent;
         *     one callback holds automatic and human result, or two come one after the other [LEG21, WL23].
         */
        post: operations["identificationLegacy"];
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
         * Body of IDENTIFICATION
         * @description Any outcome; `final` may be true or false [OAS26]
         */
        Identification: components["schemas"]["IdentificationBody"];
        /**
         * Body of IDENTIFICATION_AUTO_FINISHED
         * @description `final` false announces a human review. The human results are then not yet known [D:/kyc/webhooks], but no rule here
         *     says so: a sample of WL23 has `final` false beside filled human results (rule 10).
         */
        IdentificationAutoFinished: components["schemas"]["IdentificationBody"];
        /**
         * Body of IDENTIFICATION_MANUAL_FINISHED
         * @description Always final [seed:1]; the human results are filled [inferred] (rule 11)
         */
        IdentificationManualFinished: components["schemas"]["IdentificationBody"] & {
            /**
             * @description Always true on this event [seed:1]
             * @constant
             */
            final: true;
            status: {
                manualFace: components["schemas"]["FaceStatus"];
                manualDocument: components["schemas"]["DocumentStatus"];
            };
        };
        /**
         * Body of IDENTIFICATION_EXPIRED
         * @description No source prints one; OAS26 gives it the full body. `overall` is EXPIRED when the photos were never complete; a session
         *     that ran out after a failed attempt can be DENIED [WL23], so it is not fixed here.
         */
        IdentificationExpired: components["schemas"]["IdentificationBody"];
        /**
         * Body of IDENTIFICATION_CANCELLED
         * @description No source prints one; OAS26 gives it the full body. Its `overall` is not documented.
         */
        IdentificationCancelled: components["schemas"]["IdentificationBody"];
        /**
         * Body of IDENTIFICATION_RESUBMITTED
         * @description No source prints one; OAS26 gives it the full body. Its `overall` and `final` are not documented.
         */
        IdentificationResubmitted: components["schemas"]["IdentificationBody"];
        /**
         * Body of DOCUMENT_EXPIRATION
         * @description A reminder about the document of an earlier verification [OAS26]
         */
        DocumentExpiration: {
            scanRef: components["schemas"]["ScanRef"];
            clientId: components["schemas"]["ClientId"];
            expirationThreshold: components["schemas"]["ExpirationThreshold"];
            /**
             * @description Expiry of the document, as text without a stated format [OAS26]
             * @example 2027-03-14
             */
            documentExpiration: string;
        };
        /**
         * Body shared by the six identification events
         * @description One verification, its result so far, and what was read from the document [OAS26]
         */
        IdentificationBody: {
            /**
             * @description Whether this result stands. Not a promise everywhere, a later human review is possible [OAS26, WL23]
             * @example true
             */
            final: boolean;
            platform: components["schemas"]["Platform"];
            status: components["schemas"]["IdentificationStatus"];
            data: components["schemas"]["IdentificationData"];
            /** @description Links to photos and videos; null when there are none [OAS26] */
            fileUrls: components["schemas"]["FileUrls"] | null;
            /**
             * @description PDFs uploaded in additional steps, by step name; empty object and null both occur [OAS26, DJS]
             * @example {}
             */
            additionalStepPdfUrls?: {
                [key: string]: string;
            } | null;
            /** @description Results of AML version 2, only with AML enabled [OAS26] */
            AML?: components["schemas"]["AmlResult"][] | null;
            /** @description Result of AML version 3, only with AML enabled [OAS26] */
            amlCheck?: components["schemas"]["AmlCheck"] | null;
            /** @description Lost or invalid document check, only when enabled; Lithuania only in WL23 [OAS26, WL23] */
            LID?: components["schemas"]["LidResult"][] | null;
            /** @description United States criminal check, only when enabled [OAS26] */
            CRIMINAL_CHECK?: components["schemas"]["CriminalCheckResult"][] | null;
            scanRef: components["schemas"]["ScanRef"];
            /**
             * @description Echo of the token request [OAS26]
             * @example order-2041
             * @example null
             */
            externalRef?: string | null;
            clientId: components["schemas"]["ClientId"];
            /**
             * @description Company of a KYB flow, required and not nullable [OAS26]. What a plain verification carries is not documented;
             *     we take the empty string [assumed].
             * @example
             */
            companyId: string;
            /**
             * @description Beneficiary of a KYB flow, required and not nullable [OAS26]; empty on a plain verification [assumed]
             * @example
             */
            beneficiaryId: string;
            /**
             * @description When the user started, in Unix seconds [OAS26]. 0 when the token was never opened [assumed]
             * @example 1767225600
             */
            startTime: number;
            /**
             * @description When the automatic decision fell, in Unix seconds; not the human one [OAS26, LEG21, WL23]
             * @example 1767225714
             */
            finishTime: number;
            /**
             * @description IPv4 or IPv6 address of the user [OAS26]
             * @example 203.0.113.7
             * @example 2001:db8::7
             * @example null
             */
            clientIp: string | null;
            /** @description Country of that address [OAS26] */
            clientIpCountry: components["schemas"]["CountryCode"] | null;
            /**
             * @description Place of that address as free text, "City, Country" in samples [OAS26]
             * @example Kaunas, Lithuania
             * @example null
             */
            clientLocation: string | null;
            /** @description Whether global data sources hold the additional data; only with that service [OAS26] */
            gdcMatch?: boolean | null;
            /**
             * @description Address read from a utility bill, only when one was uploaded [OAS26, WL23]
             * @example 12 Sample Street, Kaunas
             */
            manualAddress?: string | null;
            /** @description Whether the document's address is the one of the token request, by a human check [OAS26] */
            manualAddressMatch?: boolean;
            /** @description Additional step data at the root [DJS]; OAS26 dropped it here and keeps `data.additionalData`. Accept both */
            additionalData?: components["schemas"]["FreeObjectOrNull"];
            /** @description Check against a population registry, only when enabled [OAS26] */
            registryCenterCheck?: components["schemas"]["HungaryRegistryCenterCheck"] | components["schemas"]["LithuaniaRegistryCenterCheck"] | components["schemas"]["Us15RegistryCenterCheck"] | null;
            /** @description Check of the address [OAS26] */
            addressVerification?: components["schemas"]["AddressVerification"] | null;
            /** @description Answers to the questionnaire of the token request [OAS26] */
            questionnaireAnswers?: components["schemas"]["QuestionnaireAnswers"] | null;
            /** @description Risk by the profile of the token request [OAS26] */
            riskAssessment?: components["schemas"]["RiskAssessment"] | null;
            /** @description Accounts the user connected, when asked for [OAS26] */
            bankVerification?: components["schemas"]["BankVerification"] | null;
            /** @description Bank card the user showed, when asked for [OAS26] */
            bankCardVerification?: components["schemas"]["BankCardVerification"] | null;
            /** @description Confirmed e-mail address, when asked for [OAS26] */
            emailVerification?: components["schemas"]["EmailVerification"] | null;
            /** @description Confirmed telephone number, when asked for [OAS26] */
            phoneVerification?: components["schemas"]["PhoneVerification"] | null;
            /** @description Comparison with a driver licence register, when enabled [OAS26] */
            driverLicenseCheck?: components["schemas"]["DriverLicenseCheck"] | null;
            /**
             * @description Kind of each requested step, by step name; not the verdict, which is `status.additionalSteps` [OAS26]
             * @example {
             *       "UTILITY_BILL": "UPLOAD"
             *     }
             * @example null
             */
            additionalSteps?: {
                [key: string]: components["schemas"]["AdditionalStepType"] | null;
            } | null;
            /** @description Texts of a utility bill; in DJS only, dropped by OAS26 [DJS] */
            utilityData?: string[] | null;
        } & (components["schemas"]["RuleManuallyDataChanged"] & components["schemas"]["RuleProxyRisk"]);
        /**
         * The result
         * @description Overall result, and the automatic and human half-results behind it [OAS26]
         */
        IdentificationStatus: {
            overall: components["schemas"]["OverallStatus"];
            /**
             * @description Signs of fraud; empty when none [OAS26]
             * @example []
             */
            fraudTags: components["schemas"]["FraudTag"][];
            /**
             * @description Where the document differs from the token request; empty when none [OAS26]
             * @example []
             * @example [
             *       "NAME"
             *     ]
             */
            mismatchTags: components["schemas"]["MismatchTag"][];
            /** @description Predecessor of fraudTags [LEG21, DJS]; dropped by OAS26, still on D:/guides/sample-documents */
            suspicionReasons?: components["schemas"]["SuspicionReason"][];
            /** @description Reasons of a denial, values not documented [DJS]; dropped by OAS26 */
            denyReasons?: string[];
            /** @description Automatic result for the face [OAS26] */
            autoFace: components["schemas"]["FaceStatus"];
            /**
             * @description Human result for the face. Null when the result is automatic [LEG21, WL23, D:/kyc/data-retrieval], although OAS26
             *     does not mark it nullable: a value here would claim a human decision (rule 9).
             */
            manualFace: components["schemas"]["FaceStatus"] | null;
            /** @description Automatic result for the document [OAS26] */
            autoDocument: components["schemas"]["DocumentStatus"];
            /** @description Human result for the document; null when the result is automatic, see manualFace [LEG21, WL23, D:/kyc/data-retrieval] */
            manualDocument: components["schemas"]["DocumentStatus"] | null;
            /** @description Human verdict on the additional step; null when none was asked for [OAS26, WL23] */
            additionalSteps: components["schemas"]["AdditionalStepVerdict"] | null;
            /** @description Summary of the AML check [DJS]; dropped by OAS26 */
            amlResultClass?: components["schemas"]["AmlSummary"] | null;
            /** @description Summary of the search for politically exposed persons [DJS]; dropped by OAS26 */
            pepsStatus?: components["schemas"]["AmlSummary"] | null;
            /** @description Summary of the sanctions search [DJS]; dropped by OAS26 */
            sanctionsStatus?: components["schemas"]["AmlSummary"] | null;
            /** @description Summary of the news search [DJS]; dropped by OAS26 */
            adverseMediaStatus?: components["schemas"]["AmlSummary"] | null;
        } & (components["schemas"]["RuleApproved"] & components["schemas"]["RuleDenied"] & components["schemas"]["RuleSuspected"]);
        /**
         * What was read from the document
         * @description Every field may be null: not on the document, or not readable [LEG21, WL23, D:/kyc/data-retrieval].
         *     The `org` fields hold the original script, possibly escaped as `\uXXXX` [LEG21, WL23].
         */
        IdentificationData: {
            /**
             * @description First name, in capitals in samples [OAS26]
             * @example ROSALIND
             */
            docFirstName: string | null;
            /**
             * @description Last name, in capitals in samples [OAS26]
             * @example TESTPERSON
             */
            docLastName: string | null;
            /**
             * @description Number of the document [OAS26]; 15 characters at most until WL23
             * @example X00000042
             */
            docNumber: string | null;
            /**
             * @description National personal number [OAS26]
             * @example 00000000042
             * @example null
             */
            docPersonalCode: string | null;
            /**
             * @description Expiry as text; YYYY-MM-DD until WL23, no format in OAS26, so it need not be a date [OAS26, WL23]
             * @example 2030-03-14
             */
            docExpiry: string | null;
            /**
             * @description Date of birth as text, see docExpiry [OAS26]
             * @example 1990-07-01
             */
            docDob: string | null;
            /**
             * @description Date of issue as text, see docExpiry [OAS26]
             * @example 2020-03-14
             */
            docDateOfIssue: string | null;
            /** @description Document the user showed [OAS26] */
            docType: components["schemas"]["DocType"] | null;
            /** @description Sex as on the document [OAS26]; the token request spells it M or F */
            docSex: components["schemas"]["Sex"] | null;
            /** @description Nationality [OAS26] */
            docNationality: components["schemas"]["CountryCode"] | null;
            /** @description Country that issued the document [OAS26] */
            docIssuingCountry: components["schemas"]["CountryCode"] | null;
            /** @description Country the user chose on the screen [OAS26] */
            selectedCountry: components["schemas"]["CountryCode"] | null;
            /** @description Place of birth; the key may be missing [OAS26] */
            birthPlace?: string | null;
            /** @description Issuing authority; the key may be missing [OAS26] */
            authority?: string | null;
            /** @description Address; the key may be missing [OAS26] */
            address?: string | null;
            /** @description Temporary address; the key may be missing [OAS26] */
            docTemporaryAddress?: string | null;
            /** @description Mother's name at birth; the key may be missing [OAS26] */
            mothersMaidenName?: string | null;
            /** @description Name at birth; the key may be missing [OAS26] */
            docBirthName?: string | null;
            /** @description Patronymic; the key may be missing [OAS26, DJS] */
            docPatronymic?: string | null;
            /**
             * @description Licence classes, parted by slashes or commas; the key may be missing [OAS26]
             * @example AM/B1/B
             * @example null
             */
            driverLicenseCategory?: string | null;
            /**
             * @description Whole name [OAS26]; first name, space, last name [inferred]
             * @example ROSALIND TESTPERSON
             */
            fullName: string | null;
            /**
             * @description Whether a reviewer edited the data; false on automatic results [OAS26, LEG21, WL23]
             * @example false
             */
            manuallyDataChanged: boolean | null;
            /** @description First name in the original script [OAS26] */
            orgFirstName: string | null;
            /** @description Last name in the original script [OAS26] */
            orgLastName: string | null;
            /** @description Nationality in the original script [OAS26] */
            orgNationality: string | null;
            /**
             * @description Place of birth in the original script [OAS26]
             * @example Žasliai
             * @example null
             */
            orgBirthPlace: string | null;
            /** @description Issuing authority in the original script [OAS26] */
            orgAuthority: string | null;
            /** @description Address in the original script [OAS26] */
            orgAddress: string | null;
            /** @description Temporary address in the original script [OAS26, DJS] */
            orgTemporaryAddress: string | null;
            /** @description Mother's name at birth in the original script [OAS26, DJS] */
            orgMothersMaidenName: string | null;
            /** @description Patronymic in the original script [OAS26, DJS] */
            orgPatronymic: string | null;
            /** @description Name at birth in the original script [OAS26, DJS] */
            orgBirthName: string | null;
            /** @description Age band seen in the selfie, only with liveness on [OAS26] */
            ageEstimate: components["schemas"]["AgeGroup"] | null;
            /** @description Risk of a proxy; null unless the feature is on and the result is final and APPROVED [OAS26, WL23] (rule 14) */
            clientIpProxyRiskLevel: components["schemas"]["RiskLevel"] | null;
            /** @description scanRefs of verifications with the same face; null, never empty, when there are none [OAS26, WL23] */
            duplicateFaces: components["schemas"]["ScanRef"][] | null;
            /** @description scanRefs of verifications with the same face on the document; null, never empty, when there are none [OAS26, WL23] */
            duplicateDocFaces: components["schemas"]["ScanRef"][] | null;
            /** @description Step name, then field name, then value and verdict; the key may be missing [OAS26, WL23] */
            additionalData?: components["schemas"]["AdditionalData"] | null;
        };
        /**
         * Links to the files
         * @description Links are signed and short-lived, their life is not documented; the host has changed over time [WL23]. Keys are open:
         *     UTILITY_BILL and names of additional steps can appear [LEG21, WL23, inferred]. A one-sided document has no BACK [inferred].
         */
        FileUrls: {
            FRONT?: components["schemas"]["FileUrl"];
            BACK?: components["schemas"]["FileUrl"];
            FACE?: components["schemas"]["FileUrl"];
            FRONT_VIDEO?: components["schemas"]["FileUrl"];
            BACK_VIDEO?: components["schemas"]["FileUrl"];
            FACE_VIDEO?: components["schemas"]["FileUrl"];
        } & {
            [key: string]: components["schemas"]["FileUrl"];
        };
        /**
         * Format: uri
         * @description A link, or null when that file does not exist [OAS26, LEG21, WL23]
         * @example https://files.example.test/FRONT.png?Expires=1767229200&Signature=invented
         */
        FileUrl: string | null;
        /** @description The deciding results are FACE_MATCH and DOC_VALIDATED [WL23, D:/guides/dashboard/kyc/verification-statuses] */
        DecidingPairClean: unknown & unknown;
        /** @description At least one of fraudTags, mismatchTags and suspicionReasons says something */
        Flagged: {
            fraudTags: unknown[];
        } | {
            mismatchTags: unknown[];
        } | {
            suspicionReasons: unknown[];
        };
        /** @description APPROVED means that the deciding results are clean [WL23, D:/guides/dashboard/kyc/verification-statuses] */
        RuleApproved: unknown;
        /** @description A denial has a reason, a bad deciding result or a tag or reason [D:/guides/sample-documents, WL23] */
        RuleDenied: unknown;
        /** @description SUSPECTED never comes without a tag or a suspicion reason [D:/kyc/suspected-status, LEG21] */
        RuleSuspected: unknown;
        /** @description Data is edited only in a human review, which leaves a human result [LEG21, WL23] */
        RuleManuallyDataChanged: unknown;
        /** @description The proxy risk is given only with a final approval [WL23] */
        RuleProxyRisk: unknown;
        /**
         * @description Id of the verification at iDenfy, equal to that of the token response; UUID text in samples [OAS26]
         * @example 7c4f1d2a-e6b0-11f0-9a3b-0242ac120002
         */
        ScanRef: string;
        /**
         * @description Your own id, echoed [OAS26]
         * @example customer-42
         */
        ClientId: string;
        /**
         * @description ISO 3166-1 alpha-2, and XK [OAS26]
         * @example LT
         */
        CountryCode: string;
        /**
         * @description Device of the user [OAS26, LEG21]. A token that was never opened has none; what is sent then is not documented
         * @enum {string}
         */
        Platform: "PC" | "MOBILE" | "TABLET" | "MOBILE_APP" | "MOBILE_SDK" | "OTHER";
        /**
         * @description APPROVED passed. DENIED failed. SUSPECTED passed at least in part, but was flagged: the customer decides.
         *     REVIEWING a human is looking. EXPIRED the token ran out unused. ACTIVE the token lives and is unused.
         *     DELETED the data is gone. ARCHIVED put away [D:/resources/vocabulary, OAS26].
         *     WL23 lists only APPROVED, DENIED, SUSPECTED and EXPIRED for callbacks.
         * @enum {string}
         */
        OverallStatus: "APPROVED" | "DENIED" | "SUSPECTED" | "REVIEWING" | "EXPIRED" | "ACTIVE" | "DELETED" | "ARCHIVED";
        /**
         * @description Result for the face [OAS26]. FACE_NOT_ANALYSED: denied for another reason, the face was skipped. FACE_NOT_CHECKED: the
         *     selfie was never compared [D:/resources/vocabulary]. A human gives only FACE_MATCH, FACE_MISMATCH, NO_FACE_FOUND,
         *     TOO_MANY_FACES, FACE_UNCERTAIN and FAKE_FACE [WL23].
         * @enum {string}
         */
        FaceStatus: "FACE_MATCH" | "FACE_NOT_CHECKED" | "FACE_MISMATCH" | "NO_FACE_FOUND" | "TOO_MANY_FACES" | "FACE_TOO_BLURRY" | "FACE_GLARED" | "FACE_UNCERTAIN" | "FACE_NOT_ANALYSED" | "FACE_ERROR" | "AUTO_UNVERIFIABLE" | "FAKE_FACE";
        /**
         * @description Result for the document [OAS26]. A human gives only DOC_VALIDATED, DOC_NOT_FULLY_VISIBLE, DOC_NOT_SUPPORTED, DOC_EXPIRED,
         *     DOC_DAMAGED, DOC_FAKE, DOC_PERSONAL_CODE_INVALID and MRZ_INVALID [WL23].
         * @enum {string}
         */
        DocumentStatus: "DOC_VALIDATED" | "DOC_INFO_MISMATCH" | "DOC_NOT_FOUND" | "DOC_NOT_FULLY_VISIBLE" | "DOC_FACE_NOT_FOUND" | "DOC_TOO_BLURRY" | "DOC_GLARED" | "DOC_FACE_GLARED" | "MRZ_NOT_FOUND" | "MRZ_OCR_READING_ERROR" | "BARCODE_NOT_FOUND" | "DOC_EXPIRED" | "DOC_NOT_SUPPORTED" | "COUNTRY_NOT_SUPPORTED" | "COUNTRY_MISMATCH" | "DOC_TYPE_MISMATCH" | "DOC_SUBTYPE_MISMATCH" | "DOC_SIDE_MISMATCH" | "DOC_DAMAGED" | "DOC_FAKE" | "DOC_PERSONAL_CODE_INVALID" | "DOC_NOT_ALLOWED" | "DOC_NAME_ERROR" | "DOC_SURNAME_ERROR" | "DOC_EXPIRY_ERROR" | "DOC_DOB_ERROR" | "DOC_PERSONAL_NUMBER_ERROR" | "DOC_NUMBER_ERROR" | "DOC_DATE_OF_ISSUE_ERROR" | "DOC_SEX_ERROR" | "DOC_NATIONALITY_ERROR" | "DOC_NOT_ANALYSED" | "DOC_ERROR" | "AUTO_UNVERIFIABLE" | "DOC_SPOOF_DETECTED" | "MRZ_INVALID" | "EID_FAILED" | "NFC_INIT_FAILED" | "NFC_FAILED" | "NFC_TIMEOUT";
        /**
         * @description A result for the face, null or empty when there is none [LEG21, D:/kyc/data-retrieval].
         *     In 2018 there were seven: FACE_MATCH, FACE_MISMATCH, NO_FACE_FOUND, TOO_MANY_FACES, FACE_TOO_BLURRY, FACE_ERROR and
         *     AUTO_UNVERIFIABLE [seed:0].
         */
        FaceStatusOrEmpty: components["schemas"]["FaceStatus"] | "" | null;
        /**
         * @description A result for the document, null or empty when there is none [LEG21, D:/kyc/data-retrieval].
         *     In 2018 there were eighteen, all of them still in DocumentStatus [seed:0].
         */
        DocumentStatusOrEmpty: components["schemas"]["DocumentStatus"] | "" | null;
        /**
         * @description A sign of fraud [OAS26]. `_IN_BLACKLIST`: this verification was used to make a blacklist entry; `_BLACKLISTED`: it matched
         *     one [D:/callbacks/Suspicions]. `_SUSPECTION`: the check found something; `_FAILED`: it could not run [LEG21].
         *     Older documents also have URJANET_FAILURE [DJS] and UTILITY_ADDRESS_CHECK_FAILURE [WL23].
         * @enum {string}
         */
        FraudTag: "FACE_IN_BLACKLIST" | "DOC_FACE_IN_BLACKLIST" | "DATA_BLACKLISTED" | "DATA_IN_BLACKLIST" | "DUPLICATE_FACE" | "DUPLICATE_DOC_FACE" | "DUPLICATE_PERSONAL_DATA" | "VIRTUAL_CAMERA" | "ADDRESS_UNVERIFIED" | "PORTRAIT_SUBSTITUTION" | "FACE_SUSPECTED" | "FACE_BLACKLISTED" | "DOC_FACE_BLACKLISTED" | "DOC_MOBILE_PHOTO" | "DEV_TOOLS_OPENED" | "DOC_PRINT_SPOOFED" | "FAKE_PHOTO" | "AML_SUSPECTION" | "AML_FAILED" | "LID_SUSPECTION" | "LID_FAILED" | "SANCTIONS_SUSPECTION" | "SANCTIONS_FAILED" | "CRIMINAL_SUSPECTED" | "CRIMINAL_CHECK_FAILED" | "RC_FAILED" | "DL_FAILED" | "AUTO_UNVERIFIABLE";
        /**
         * @description A difference between the document and the token request [OAS26]. WL23 also has GDC_NOT_MATCH
         * @enum {string}
         */
        MismatchTag: "NAME" | "SURNAME" | "DOCUMENT_NUMBER" | "PERSONAL_CODE" | "EXPIRY_DATE" | "DATE_OF_BIRTH" | "DATE_OF_ISSUE" | "NATIONALITY" | "SEX" | "FULL_NAME" | "DOC_INFO_MISMATCH" | "UNDER_AGE" | "OVER_AGE" | "UNKNOWN_AGE" | "UTILITY_ADDRESS" | "UTILITY_NAME" | "EXPIRED_UTILITY_BILL" | "INVALID_ADDITIONAL_STEP" | "ADDITIONAL_STEP_NOT_FOUND" | "ADDITIONAL_STEP_INFORMATION_MISMATCH" | "EXPIRED_ADDITIONAL_STEP_INFORMATION" | "REGISTRY_CENTER_INFO_MISMATCH" | "DRIVER_LICENSE_INFO_MISMATCH" | "NOT_SUPPORTED_POA_DOCUMENT_TYPE" | "NOT_SUPPORTED_POA_DOCUMENT_COUNTRY" | "POA_COUNTRIES_MISMATCH" | "POA_SCREENSHOT_DETECTED";
        /**
         * @description Predecessor of the fraud tags [DJS]
         * @enum {string}
         */
        SuspicionReason: "FACE_SUSPECTED" | "FACE_BLACKLISTED" | "DOC_FACE_BLACKLISTED" | "DOC_MOBILE_PHOTO" | "DEV_TOOLS_OPENED" | "DOC_PRINT_SPOOFED" | "FAKE_PHOTO" | "AML_SUSPECTION" | "AML_FAILED" | "LID_SUSPECTION" | "LID_FAILED" | "SANCTIONS_SUSPECTION" | "SANCTIONS_FAILED" | "CRIMINAL_SUSPECTED" | "CRIMINAL_CHECK_FAILED" | "RC_FAILED" | "DL_FAILED" | "AUTO_UNVERIFIABLE";
        /**
         * @description Human verdict on an additional step [OAS26, WL23]
         * @enum {string}
         */
        AdditionalStepVerdict: "VALID" | "INVALID" | "NOT_FOUND";
        /**
         * @description UPLOAD takes a file only; EXTRACT has a reviewer type its values; COMPARE has a reviewer compare them with the token
         *     request [OAS26, WL23].
         * @enum {string}
         */
        AdditionalStepType: "UPLOAD" | "COMPARE" | "EXTRACT";
        /**
         * @description Summary of one AML search [DJS]
         * @enum {string}
         */
        AmlSummary: "NOT_CHECKED" | "NO_FLAGS" | "FLAGS_FOUND" | "TRUE_POSITIVE" | "FALSE_POSITIVE";
        /**
         * @description Kind of document [OAS26]. WL23 also has INTERNATIONAL_PASSPORT
         * @enum {string}
         */
        DocType: "ID_CARD" | "PASSPORT" | "RESIDENCE_PERMIT" | "DRIVER_LICENSE" | "PAN_CARD" | "AADHAAR" | "VISA" | "NATIONAL_PASSPORT" | "PROVISIONAL_DRIVER_LICENSE" | "OLD_ID_CARD" | "MILITARY_CARD" | "ADDRESS_CARD" | "SMART_ID" | "CLEAR" | "ONE_ID" | "BANK_ID_SE" | "BANK_ID_NO" | "BANK_ID_CZ" | "FTN" | "MIT_ID" | "VERIMI" | "LA_WALLET" | "SAMSUNG_WALLET" | "MOJE_ID_CZ" | "YOTI_ID" | "OTHER" | "BORDER_CROSSING" | "ASYLUM" | "PHOTO_CARD" | "PROOF_OF_AGE_CARD" | "TRAVEL_CARD" | "SOCIAL_SECURITY_CARD" | "VOTER_CARD" | "DIPLOMATIC_ID" | "WORK_PERMIT";
        /**
         * @description Sex as on the document [OAS26]
         * @enum {string}
         */
        Sex: "MALE" | "FEMALE" | "UNDEFINED";
        /**
         * @description Age band; UNDER_8, OVER_8, OVER_16 and OVER_21 are new since DJS [OAS26]
         * @enum {string}
         */
        AgeGroup: "UNDER_13" | "UNDER_8" | "OVER_8" | "OVER_13" | "OVER_16" | "OVER_18" | "OVER_21" | "OVER_22" | "OVER_25" | "OVER_30";
        /**
         * @description Degree of risk [OAS26]
         * @enum {string}
         */
        RiskLevel: "VERY_LOW" | "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH" | "NOT_CHECKED";
        /**
         * @description How near the expiry is [OAS26]
         * @enum {string}
         */
        ExpirationThreshold: "DOCUMENT_EXPIRES_WITHIN_30_DAYS" | "DOCUMENT_EXPIRES_WITHIN_7_DAYS" | "DOCUMENT_EXPIRES_WITHIN_1_DAY" | "DOCUMENT_EXPIRED";
        /** @description An object whose keys no source names, or null */
        FreeObjectOrNull: {
            [key: string]: unknown;
        } | null;
        /**
         * @description Values of additional steps, by step name and field name [WL23]
         * @example {
         *       "UTILITY_BILL": {
         *         "address": {
         *           "value": "12 Sample Street, Kaunas",
         *           "status": "MATCH"
         *         }
         *       }
         *     }
         */
        AdditionalData: {
            [key: string]: {
                [key: string]: components["schemas"]["AdditionalDataField"];
            } | null;
        };
        /** @description One value of an additional step [WL23] */
        AdditionalDataField: {
            /** @description The value; its type is not stated [WL23] */
            value?: unknown;
            /** @description Verdict of a COMPARE step [WL23] */
            status?: ("MATCH" | "NOT_MATCH" | "NOT_FOUND" | "NO_DATA") | null;
        };
        /** @description How one external check went [OAS26, WL23] */
        ServiceStatus: {
            /** @description A record was found [WL23] */
            serviceSuspected: boolean;
            /** @description The service was asked [OAS26] */
            serviceUsed: boolean;
            /** @description A service exists for that country [WL23] */
            serviceFound: boolean;
            /** @description There was no error [WL23] */
            checkSuccessful: boolean;
            /**
             * @description Verdict of this check [OAS26]
             * @enum {string}
             */
            overallStatus: "SUSPECTED" | "NOT_SUSPECTED";
        };
        /**
         * One result of AML version 2
         * @description Data does not imply a hit, a clean news result may list articles [OAS26, WL23]
         */
        AmlResult: {
            status: components["schemas"]["ServiceStatus"];
            /**
             * @description Name of the service. WL23 documents the three examples here; OAS26 has AML_NAMES_CHECK, AML_OPEN_SANCTIONS,
             *     COMPANY_CHECK, AML_NEWS and INHOUSE_ADVERSE_MEDIA instead. The lists do not meet, so any text is allowed.
             * @example PilotApiAmlV2
             * @example PilotApiAmlV2NameCheck
             * @example PilotApiAmlV2NegativeNews
             */
            serviceName: string;
            /**
             * @description Group of the service [OAS26]
             * @constant
             */
            serviceGroupType: "AML";
            /**
             * @description Unique inside one request only; results of one run share it. 25 capital letters and digits in samples [WL23]
             * @example EXAMPLE00000000000000AML1
             */
            uid: string;
            /** @description Text of a failed check [OAS26] */
            errorMessage: string | null;
            /** @description Persons, companies or articles found [OAS26] */
            data?: (components["schemas"]["AmlListItem"] | components["schemas"]["AmlNewsItem"])[];
        };
        /**
         * A person or company on a list
         * @description Required as in OAS26. Older items lack linkedDocument, pepLevel, category and otherInformation [LEG21, WL23]
         */
        AmlListItem: {
            /**
             * @description Name on the list [OAS26]
             * @example ROSALIND
             */
            name: string | null;
            /**
             * @description Surname on the list [OAS26]
             * @example TESTPERSON
             */
            surname: string | null;
            /** @description Nationality on the list [OAS26] */
            nationality: string | null;
            /**
             * @description Birth as free text; both examples are documented [WL23]
             * @example 1956
             * @example 30 AUG 1954
             */
            dob: string | null;
            /** @description Kind of list [OAS26] */
            suspicion: components["schemas"]["AmlSuspicion"] | null;
            /** @description Why it is listed [OAS26] */
            reason: string | null;
            /** @description Number on the list [OAS26] */
            listNumber: string | null;
            /** @description Name of the list [OAS26] */
            listName: string | null;
            /** @description How well it matches [OAS26] */
            score: number | null;
            /** @description When the list changed, as text [OAS26] */
            lastUpdate: string | null;
            /** @description When it left the list, as text; required on a person, not present on a company [OAS26] */
            exitDate?: string | null;
            /** @description Person or company [OAS26] */
            isPerson: boolean | null;
            /** @description Whether the entry stands [OAS26] */
            isActive: boolean | null;
            /**
             * Format: uri
             * @description Link to a source [OAS26]
             */
            linkedDocument: string | null;
            /** @description Level of a politically exposed person [OAS26] */
            pepLevel: number | null;
            /** @description Category of the entry [OAS26] */
            category: string | null;
            /** @description Further text [OAS26] */
            otherInformation: string | null;
            /**
             * @description When the check ran [OAS26]; format [WL23]
             * @example 2026-01-01 00:02:10
             */
            checkDate: string | null;
            /** @description Whether the customer has cleared it; the key may be missing [OAS26] */
            whitelisted?: boolean;
        };
        /**
         * An article
         * @description One result of the search in the news [OAS26]
         */
        AmlNewsItem: {
            /** @description Headline [OAS26] */
            title: string | null;
            /** @description Link; OAS26 sets no format [OAS26] */
            url: string | null;
            /** @description Excerpt [OAS26] */
            text: string | null;
            /** @description How well it matches; text here, a number elsewhere [OAS26] */
            score: string | null;
            /** @description Tone of the article [OAS26] */
            type: "NEGATIVE" | null;
            /**
             * @description When the check ran [OAS26]
             * @example 2026-01-01 00:02:10
             */
            checkDate: string;
            /** @description When it was published, as text [OAS26] */
            publishDate: string | null;
        };
        /**
         * @description Kind of AML list [OAS26]
         * @enum {string}
         */
        AmlSuspicion: "SANCTION" | "INTERPOL" | "PEPS" | "ADVERSE_MEDIA" | "OTHER";
        /**
         * Result of AML version 3
         * @description One AML check with its news and matches [OAS26]
         */
        AmlCheck: {
            /** @description Id of the check [OAS26]; text [inferred] */
            id: string | null;
            /** @description Status of the check; values are not listed [OAS26] */
            overallStatus: string | null;
            /** @description Who set it [OAS26] */
            statusSetBy: components["schemas"]["FreeObjectOrNull"];
            /**
             * Format: date-time
             * @description When it was set [OAS26]
             */
            statusSetAt: string | null;
            /** @description Articles [OAS26] */
            adverseMedia: components["schemas"]["AmlCheckArticle"][] | null;
            /** @description Matches [OAS26] */
            amlCheck: components["schemas"]["AmlCheckMatch"][] | null;
        };
        /** An article of AML version 3 */
        AmlCheckArticle: {
            /** @description Headline [OAS26] */
            title: string | null;
            /** @description Link; OAS26 sets no format [OAS26] */
            url: string;
            /** @description Excerpt [OAS26] */
            text: string | null;
            /** @description How well it matches, as text [OAS26] */
            score: string | null;
            /** @description Tone of the article, values not listed [OAS26] */
            type: string | null;
            /** @description When it was published, as text [OAS26] */
            publishDate: string | null;
        };
        /** A match of AML version 3 */
        AmlCheckMatch: {
            /** @description Known addresses [OAS26] */
            addresses: {
                /** @description City [OAS26] */
                city?: string | null;
                /** @description Region or country as text [OAS26] */
                geography?: string | null;
            }[] | null;
            /** @description Known countries [OAS26] */
            countries: string[] | null;
            /** @description Ids of bodies that list it now [OAS26] */
            currentSanBodyIds: number[] | null;
            /** @description Lists that hold it [OAS26] */
            datasets: string[];
            /** @description Known births, as text [OAS26] */
            datesOfBirth: string[] | null;
            /** @description Ids of bodies that listed it once [OAS26] */
            formerSanBodyIds: number[] | null;
            /** @description Gender, values not listed [OAS26] */
            gender: string | null;
            /** @description What matched, values not listed [OAS26] */
            match: string;
            /** @description Name on the list [OAS26] */
            name: string | null;
            /** @description Known nationalities [OAS26]; a list of texts [inferred] */
            nationalities: string[] | null;
            /** @description Id of the entry [OAS26] */
            resourceId: string;
            /** @description How well it matches [OAS26] */
            score: number | null;
            /** @description Version of the entry [OAS26] */
            version: number;
            /** @description Tier of a politically exposed person; the key may be missing [OAS26]; text [inferred] */
            pepTier?: string | null;
            /**
             * Format: uri
             * @description Picture; the key may be missing [OAS26]
             */
            profileImage?: string | null;
        };
        /**
         * One result of the lost or invalid document check
         * @description The envelope of an AML result, with documents [OAS26]
         */
        LidResult: {
            status: components["schemas"]["ServiceStatus"];
            /**
             * @description Name of the service; the example is documented [OAS26, WL23]
             * @example IrdInvalidPapers
             */
            serviceName: string;
            /**
             * @description Group of the service; the key may be missing [OAS26]
             * @default LID
             * @constant
             */
            serviceGroupType?: "LID";
            /** @description See AmlResult [OAS26] */
            uid: string;
            /** @description Text of a failed check [OAS26] */
            errorMessage: string | null;
            /** @description Documents found [OAS26] */
            data: components["schemas"]["LidItem"][];
        };
        /** A lost or invalid document */
        LidItem: {
            /**
             * @description Number of the document [OAS26]
             * @example X00000042
             */
            documentNumber: string;
            /** @description Kind of document, values not listed [OAS26] */
            documentType: string | null;
            /** @description Whether the document is valid [OAS26] */
            valid: boolean;
            /** @description Expiry, as text [OAS26] */
            expiryDate: string;
            /**
             * @description When the check ran [OAS26]; format [WL23]
             * @example 2026-01-01 00:02:10
             */
            checkDate: string;
        };
        /**
         * One result of the United States criminal check
         * @description The envelope of a LID result [OAS26]
         */
        CriminalCheckResult: {
            status: components["schemas"]["ServiceStatus"];
            /** @description Name of the service [OAS26] */
            serviceName: string;
            /**
             * @description Group of the service; the key may be missing [OAS26]
             * @default CRIMINAL_CHECK
             * @constant
             */
            serviceGroupType?: "CRIMINAL_CHECK";
            /** @description See AmlResult [OAS26] */
            uid: string;
            /** @description Text of a failed check [OAS26] */
            errorMessage: string | null;
            /** @description Records found [OAS26] */
            data: components["schemas"]["CriminalRecord"][];
        };
        /** A criminal record */
        CriminalRecord: {
            /** @description Name on the record [OAS26] */
            fullName: string | null;
            /** @description County of the court [OAS26] */
            county: string | null;
            /** @description One of the 50 states, or DC; whether names or codes is not known to us [OAS26] */
            region: string | null;
            /** @description Offences on the record [OAS26] */
            offenses: components["schemas"]["CriminalOffense"][];
        };
        /** An offence */
        CriminalOffense: {
            /** @description Offence [OAS26] */
            offense: string | null;
            /** @description Class [OAS26] */
            offenseClass: string | null;
            /** @description Description [OAS26] */
            offenseDescription: string | null;
            /** @description Level [OAS26] */
            offenseLevel: string | null;
            /** @description When sentenced, as text [OAS26] */
            sentenceDate: string | null;
            /** @description Court [OAS26] */
            courtName: string | null;
            /** @description Case number [OAS26] */
            courtCaseNumber: string | null;
            /** @description When released, as text [OAS26] */
            releaseDate: string | null;
        };
        /** Registry check, Hungary */
        HungaryRegistryCenterCheck: {
            /**
             * @description Tells the three registry checks apart [OAS26]
             * @constant
             */
            resourceType: "HungaryRegistryCenterCheck";
            /** @description Machine-readable zone that was looked up [OAS26] */
            checkedMrz: string;
            /** @description First name in the registry [OAS26] */
            firstName: string | null;
            /** @description Last name in the registry [OAS26] */
            lastName: string | null;
            /** @description Name at birth in the registry [OAS26] */
            maidenName: string | null;
            /** @description Mother's name at birth in the registry [OAS26] */
            mothersMaidenName: string | null;
            /** @description Place of birth in the registry [OAS26] */
            birthPlace: string | null;
            /**
             * Format: date
             * @description Date of birth in the registry [OAS26]
             */
            birthDate: string | null;
            /** @description Address, free form [OAS26] */
            address: components["schemas"]["FreeObjectOrNull"];
            /** @description Residence, free form [OAS26] */
            residentialAddress: components["schemas"]["FreeObjectOrNull"];
            /** @description Identity card, free form [OAS26] */
            idCard: components["schemas"]["FreeObjectOrNull"];
            /** @description Passport, free form [OAS26] */
            passport: components["schemas"]["FreeObjectOrNull"];
            /** @description Further data, free form [OAS26] */
            additionalData: components["schemas"]["FreeObjectOrNull"];
            /** @description Nationality in the registry [OAS26] */
            nationality: components["schemas"]["CountryCode"] | null;
        };
        /** Registry check, Lithuania */
        LithuaniaRegistryCenterCheck: {
            /**
             * @description Tells the three registry checks apart [OAS26]
             * @constant
             */
            resourceType: "LithuaniaRegistryCenterCheck";
            /** @description Personal number that was looked up [OAS26] */
            checkedPersonalNumber: string;
            /** @description Kind of document that was looked up, two characters [OAS26] */
            checkedDocumentType: string;
            /** @description Personal number in the registry [OAS26] */
            personalNumber: string | null;
            /** @description First name in the registry [OAS26] */
            name: string | null;
            /** @description Last name in the registry [OAS26] */
            surname: string | null;
            /** @description Document number in the registry [OAS26] */
            documentNumber: string | null;
            /**
             * Format: date
             * @description Expiry in the registry [OAS26]
             */
            documentExpiration: string | null;
            /**
             * Format: uri
             * @description Link to the photo in the registry [OAS26]
             */
            facePhoto: string | null;
        };
        /**
         * Registry check, United States
         * @description Each value of the registry, and beside it how it compares [OAS26]
         */
        Us15RegistryCenterCheck: {
            /**
             * @description Tells the three registry checks apart [OAS26]
             * @constant
             */
            resourceType: "Us15RegistryCenterCheck";
            /** @description First name [OAS26] */
            firstName: string;
            firstNameStatus: components["schemas"]["RegistryMatchOrNull"];
            /** @description Last name [OAS26] */
            lastName: string;
            lastNameStatus: components["schemas"]["RegistryMatchOrNull"];
            /** @description Middle name [OAS26] */
            middleName: string | null;
            middleNameStatus: components["schemas"]["RegistryMatchOrNull"];
            /**
             * Format: date
             * @description Date of birth [OAS26]
             */
            dob: string | null;
            dobStatus: components["schemas"]["RegistryMatchOrNull"];
            /** @description Year of birth [OAS26] */
            yob: number | null;
            yobStatus: components["schemas"]["RegistryMatchOrNull"];
            /** @description Address, first line [OAS26] */
            address1: string | null;
            address1Status: components["schemas"]["RegistryMatchOrNull"];
            /** @description Address, second line [OAS26] */
            address2: string | null;
            address2Status: components["schemas"]["RegistryMatchOrNull"];
            /** @description City [OAS26] */
            city: string | null;
            cityStatus: components["schemas"]["RegistryMatchOrNull"];
            /** @description State, two letters [OAS26] */
            state: string | null;
            stateStatus: components["schemas"]["RegistryMatchOrNull"];
            /** @description Postal code [OAS26] */
            zip: string | null;
            zipStatus: components["schemas"]["RegistryMatchOrNull"];
            /** @description Personal number [OAS26] */
            idNum: string | null;
            idNumStatus: components["schemas"]["RegistryMatchOrNull"];
            /** @description Telephone number [OAS26] */
            phone: string | null;
            phoneStatus: components["schemas"]["RegistryMatchOrNull"];
            /** @description E-mail address [OAS26] */
            email: string | null;
            emailStatus: components["schemas"]["RegistryMatchOrNull"];
        };
        /** @description How the value beside it compares [OAS26] */
        RegistryMatchOrNull: components["schemas"]["RegistryMatch"] | null;
        /**
         * @description Outcome of one comparison with a registry [OAS26]
         * @enum {string}
         */
        RegistryMatch: "MATCH" | "NO_MATCH" | "PARTIAL_MATCH" | "NO_DATA" | "NO_INPUT" | "INVALID";
        /** Check of an address */
        AddressVerification: {
            /**
             * @description Address that was checked [OAS26]
             * @example 12 Sample Street, Kaunas
             */
            address: string;
            /** @description Its country; the key may be missing [OAS26] */
            country?: components["schemas"]["CountryCode"] | null;
            /**
             * @description Outcome [OAS26]
             * @enum {string}
             */
            status: "VERIFIED" | "PARTIALLY_VERIFIED" | "UNVERIFIED";
            /** @description Accuracy, scale not stated [OAS26] */
            accuracy: number | null;
            /** @description Quality of the match [OAS26] */
            quality: ("EXCELLENT" | "GOOD" | "AVERAGE" | "POOR" | "BAD") | null;
        };
        /** Answers to a questionnaire */
        QuestionnaireAnswers: {
            /** @description Title of the questionnaire [OAS26] */
            title: string;
            /** @description Its sections [OAS26] */
            sections: {
                /** @description Title of the section [OAS26] */
                title: string;
                /** @description Questions of the section [OAS26] */
                questions: components["schemas"]["QuestionnaireAnswer"][];
            }[];
        };
        /** One question and its answer */
        QuestionnaireAnswer: {
            /**
             * @description Key of the question [OAS26]
             * @example purpose
             */
            key: string;
            /**
             * @description Text of the question [OAS26]
             * @example Why do you open an account?
             */
            title: string;
            type: components["schemas"]["QuestionType"];
            /** @description The answer; null when there is none [OAS26] */
            value: string[] | string | boolean | null;
        };
        /**
         * @description Kind of question [OAS26]
         * @enum {string}
         */
        QuestionType: "CHECKBOX" | "COLOR" | "COUNTRY" | "COUNTRY_MULTI" | "DATE" | "DATETIME" | "EMAIL" | "FILE" | "FILE_MULTI" | "FLOAT" | "LIST" | "INTEGER" | "PASSWORD" | "RADIO" | "SELECT" | "SELECT_MULTI" | "TEL" | "TEXT" | "TEXT_AREA" | "TIME" | "URL";
        /** Assessment of risk */
        RiskAssessment: {
            /** @description Risk from 0 to 100 [OAS26] */
            riskScore: number | null;
            /** @description Degree of risk [OAS26] */
            riskLevel: components["schemas"]["RiskLevel"] | null;
        };
        /** Bank accounts the user connected */
        BankVerification: {
            /**
             * Format: uuid
             * @description Id of the check [OAS26]
             */
            id: string;
            /** @description Country of the bank [OAS26] */
            country: string | null;
            /** @description Name of the bank [OAS26] */
            bank: string | null;
            /** @description Degree of risk [OAS26]; that it is a RiskLevel is likely, not stated */
            riskLevel: string | null;
            /** @description Connected accounts [OAS26] */
            accounts: components["schemas"]["BankAccount"][];
        };
        /** A bank account */
        BankAccount: {
            /**
             * Format: uuid
             * @description Id of the account [OAS26]
             */
            id: string;
            /** @description Name of the account or its holder [OAS26] */
            name: string | null;
            /** @description IBAN [OAS26] */
            iban: string | null;
            /**
             * @description Currency code [OAS26]
             * @example EUR
             */
            currency: string;
            /** @description Balances, when asked for [OAS26] */
            balancesOverview: {
                /** @description Booked balance [OAS26] */
                bookedBalance: number | null;
                /** @description Available balance [OAS26] */
                availableBalance: number | null;
            } | null;
            /** @description Number of transactions, when asked for [OAS26] */
            transactionsCount: number | null;
        };
        /** Bank card the user showed */
        BankCardVerification: {
            /**
             * Format: uuid
             * @description Id of the check [OAS26]
             */
            id: string;
            /**
             * @description Outcome [OAS26]
             * @enum {string}
             */
            status: "NOT_COMPARED" | "MATCH" | "NO_MATCH";
            /** @description Why it does not match [OAS26] */
            noMatchReason: ("NAME_MISMATCH" | "NUMBER_MISMATCH" | "NAME_NOT_FOUND" | "NUMBER_NOT_FOUND" | "LIVENESS_FAILED") | null;
            /** @description Name on the card [OAS26] */
            name: string | null;
            /** @description First six digits [OAS26] */
            firstSix: string | null;
            /** @description Last four digits [OAS26] */
            lastFour: string | null;
            /**
             * Format: date
             * @description Expiry of the card [OAS26]
             */
            expiryDate: string | null;
            /** @description Whether the name matches [OAS26] */
            nameMatch: boolean | null;
            /** @description Whether the last four digits match [OAS26] */
            lastFourMatch: boolean | null;
        };
        /** Confirmed e-mail address */
        EmailVerification: {
            /**
             * Format: email
             * @description Address [OAS26]
             * @example rosalind@example.test
             */
            email: string;
            /** @description Whether the user confirmed it [OAS26] */
            emailVerified: boolean;
        };
        /** Confirmed telephone number */
        PhoneVerification: {
            /**
             * @description Number in E.164 [OAS26]
             * @example +12025550142
             */
            phone: string;
            /** @description Whether the user confirmed it [OAS26] */
            phoneVerified: boolean;
        };
        /**
         * Comparison with a driver licence register
         * @description DJS requires a misspelt `document_numberMatch` that it does not define; OAS26 has it right
         */
        DriverLicenseCheck: {
            /** @description First name [OAS26] */
            name: string;
            /** @description Last name [OAS26] */
            surname: string;
            /**
             * Format: date
             * @description Date of birth [OAS26]
             */
            dateOfBirth: string;
            /** @description State, two letters [OAS26] */
            state: string;
            /** @description Gender, one letter [OAS26] */
            gender: string | null;
            /**
             * Format: date
             * @description Date of issue [OAS26]
             */
            dateOfIssue: string | null;
            /**
             * Format: date
             * @description Expiry [OAS26]
             */
            dateOfExpiry: string | null;
            /** @description Number of the licence [OAS26] */
            documentNumber: string | null;
            /** @description Whether the first name matches [OAS26] */
            nameMatch: boolean | null;
            /** @description Whether the last name matches [OAS26] */
            surnameMatch: boolean | null;
            /** @description Whether the date of birth matches [OAS26] */
            dateOfBirthMatch: boolean | null;
            /** @description Whether the date of issue matches [OAS26] */
            dateOfIssueMatch: boolean | null;
            /** @description Whether the expiry matches [OAS26] */
            dateOfExpiryMatch: boolean | null;
            /** @description Whether the number matches [OAS26] */
            documentNumberMatch: boolean | null;
            /** @description Whether the gender matches [OAS26] */
            genderMatch: boolean | null;
        };
        /**
         * The callback of 2018 to 2021
         * @description One schema for the editions from December 2018 to 2021: a body of any of them passes. Required is what the first
         *     edition has, less `aml` and `lid`, which need a service [seed:0]. A body with `final` belongs to the current format.
         */
        IdentificationLegacy: {
            /** @description Device of the user, since 2019 [LEG21] */
            platform?: components["schemas"]["Platform"] | null;
            status: components["schemas"]["LegacyStatus"];
            data: components["schemas"]["LegacyData"];
            /** @description Links to photos, and since May 2020 to videos [seed:0, LEG21]; null is [assumed] */
            fileUrls: components["schemas"]["FileUrls"] | null;
            /** @description AML result as a single object, until the end of 2020 [seed:0, LEG21]; null is [assumed] */
            aml?: components["schemas"]["LegacyAmlResult"] | null;
            /** @description LID result as a single object, until the end of 2020 [seed:0, LEG21]; null is [assumed] */
            lid?: components["schemas"]["LegacyLidResult"] | null;
            /** @description AML results, since January 2021 [LEG21]; null is [assumed] */
            AML?: components["schemas"]["LegacyAmlResult"][] | null;
            /** @description LID results, since January 2021 [LEG21]; null is [assumed] */
            LID?: components["schemas"]["LegacyLidResult"][] | null;
            scanRef: components["schemas"]["ScanRef"];
            /** @description Echo of the token request, since 2019 or 2020 [LEG21] */
            externalRef?: string | null;
            clientId: components["schemas"]["ClientId"];
            /**
             * @description When the user started, in Unix seconds, since April 2019; with a fraction for some days of that month [LEG21]
             * @example 1555329600
             * @example 1555329600.125
             */
            startTime?: number | null;
            /**
             * @description When the automatic decision fell, in Unix seconds, see startTime [LEG21]
             * @example 1555329714
             * @example 1555329714.75
             */
            finishTime?: number | null;
            /** @description Address of the user, since May 2020 [LEG21] */
            clientIp?: string | null;
        };
        /**
         * The result, 2018 to 2021
         * @description Half-results may be null or empty; empty human results mean an automatic result [LEG21]
         */
        LegacyStatus: {
            overall: components["schemas"]["LegacyOverallStatus"];
            /** @description Why the verification is suspected, since March 2019 [LEG21]; null is [assumed] */
            suspicionReasons?: components["schemas"]["LegacySuspicionReason"][] | null;
            /** @description Where the document differs from the token request, since November 2020 [LEG21]; null is [assumed] */
            mismatchTags?: components["schemas"]["LegacyMismatchTag"][] | null;
            autoFace?: components["schemas"]["FaceStatusOrEmpty"];
            manualFace?: components["schemas"]["FaceStatusOrEmpty"];
            autoDocument?: components["schemas"]["DocumentStatusOrEmpty"];
            manualDocument?: components["schemas"]["DocumentStatusOrEmpty"];
        };
        /**
         * @description NOT_REVIEWED is from 2018 only [seed:0]. REVIEWING meant that the user chose "other document" [LEG21]. EXPIRED is
         *     printed in WL23 [inferred for the years before].
         * @enum {string}
         */
        LegacyOverallStatus: "APPROVED" | "DENIED" | "SUSPECTED" | "NOT_REVIEWED" | "REVIEWING" | "EXPIRED";
        /**
         * @description The ten reasons of LEG21 [LEG21]
         * @enum {string}
         */
        LegacySuspicionReason: "FACE_SUSPECTED" | "DOC_MOBILE_PHOTO" | "DEV_TOOLS_OPENED" | "DOC_PRINT_SPOOFED" | "FAKE_PHOTO" | "AML_SUSPECTION" | "AML_FAILED" | "LID_SUSPECTION" | "LID_FAILED" | "AUTO_UNVERIFIABLE";
        /**
         * @description The ten tags of LEG21 [LEG21]
         * @enum {string}
         */
        LegacyMismatchTag: "UNDER_AGE" | "UNKNOWN_AGE" | "NAME" | "SURNAME" | "DOCUMENT_NUMBER" | "PERSONAL_CODE" | "EXPIRY_DATE" | "DATE_OF_BIRTH" | "DATE_OF_ISSUE" | "FULL_NAME";
        /**
         * @description Kind of document [LEG21]
         * @enum {string}
         */
        LegacyDocType: "ID_CARD" | "PASSPORT" | "RESIDENCE_PERMIT" | "DRIVER_LICENSE" | "OTHER";
        /**
         * What was read from the document, 2018 to 2021
         * @description Every field may be null [LEG21]. Nothing is required: the first edition had the twelve fields from docFirstName to
         *     manuallyDataChanged, less docDateOfIssue; the others came in 2019 and 2020.
         */
        LegacyData: {
            /**
             * @description First name [LEG21]
             * @example ROSALIND
             */
            docFirstName?: string | null;
            /**
             * @description Last name [LEG21]
             * @example TESTPERSON
             */
            docLastName?: string | null;
            /**
             * @description Number of the document [LEG21]
             * @example X00000042
             */
            docNumber?: string | null;
            /** @description National personal number [LEG21] */
            docPersonalCode?: string | null;
            /**
             * @description Expiry, YYYY-MM-DD [LEG21]
             * @example 2025-03-14
             */
            docExpiry?: string | null;
            /**
             * @description Date of birth, YYYY-MM-DD [LEG21]
             * @example 1990-07-01
             */
            docDob?: string | null;
            /** @description Date of issue, YYYY-MM-DD, since 2019 or 2020 [LEG21] */
            docDateOfIssue?: string | null;
            /** @description Document the user showed [LEG21] */
            docType?: components["schemas"]["LegacyDocType"] | null;
            /** @description Sex as on the document [LEG21] */
            docSex?: components["schemas"]["Sex"] | null;
            /** @description Nationality [LEG21] */
            docNationality?: components["schemas"]["CountryCode"] | null;
            /** @description Country that issued the document [LEG21] */
            docIssuingCountry?: components["schemas"]["CountryCode"] | null;
            /** @description Country the user chose on the screen [LEG21] */
            selectedCountry?: components["schemas"]["CountryCode"] | null;
            /** @description Whether a reviewer edited the data [LEG21] */
            manuallyDataChanged?: boolean | null;
            /** @description Place of birth [LEG21] */
            birthPlace?: string | null;
            /** @description Issuing authority [LEG21] */
            authority?: string | null;
            /** @description Address [LEG21] */
            address?: string | null;
            /** @description Mother's name at birth [LEG21] */
            mothersMaidenName?: string | null;
            /** @description Licence classes [LEG21] */
            driverLicenseCategory?: string | null;
            /** @description First name in the original script [LEG21] */
            orgFirstName?: string | null;
            /** @description Last name in the original script [LEG21] */
            orgLastName?: string | null;
            /** @description Nationality in the original script [LEG21] */
            orgNationality?: string | null;
            /** @description Place of birth in the original script [LEG21] */
            orgBirthPlace?: string | null;
            /** @description Issuing authority in the original script [LEG21] */
            orgAuthority?: string | null;
            /** @description Address in the original script [LEG21] */
            orgAddress?: string | null;
        };
        /**
         * An AML result, until 2021
         * @description No key is required, because the shape of the single object before 2021 is not printed; fields [LEG21]
         */
        LegacyAmlResult: {
            status?: components["schemas"]["ServiceStatus"];
            /** @description Name of the service [LEG21] */
            serviceName?: string;
            /** @description Group of the service [LEG21] */
            serviceGroupType?: string;
            /** @description Unique inside one request only [LEG21] */
            uid?: string;
            /** @description Text of a failed check [LEG21] */
            errorMessage?: string | null;
            /** @description Persons found [LEG21] */
            data?: components["schemas"]["LegacyAmlItem"][] | null;
        };
        /** A person on a list, until 2021 */
        LegacyAmlItem: {
            /** @description Name on the list [LEG21] */
            name?: string | null;
            /** @description Surname on the list [LEG21] */
            surname?: string | null;
            /** @description Nationality on the list [LEG21] */
            nationality?: string | null;
            /** @description Birth as free text [LEG21] */
            dob?: string | null;
            /** @description Kind of list [LEG21] */
            suspicion?: string | null;
            /** @description Why it is listed [LEG21] */
            reason?: string | null;
            /** @description Number on the list [LEG21] */
            listNumber?: string | null;
            /** @description Name of the list [LEG21] */
            listName?: string | null;
            /** @description How well it matches [LEG21] */
            score?: number | null;
            /** @description When the list changed, as text [LEG21] */
            lastUpdate?: string | null;
            /** @description Person or company [LEG21] */
            isPerson?: boolean | null;
            /** @description Whether the entry stands [LEG21] */
            isActive?: boolean | null;
            /** @description When the check ran [LEG21] */
            checkDate?: string | null;
        };
        /**
         * A LID result, until 2021
         * @description No key is required, see LegacyAmlResult; fields [LEG21]
         */
        LegacyLidResult: {
            status?: components["schemas"]["ServiceStatus"];
            /** @description Name of the service [LEG21] */
            serviceName?: string;
            /** @description Group of the service [LEG21] */
            serviceGroupType?: string;
            /** @description Unique inside one request only [LEG21] */
            uid?: string;
            /** @description Text of a failed check [LEG21] */
            errorMessage?: string | null;
            /** @description Documents found [LEG21] */
            data?: components["schemas"]["LegacyLidItem"][] | null;
        };
        /**
         * A lost or invalid document, until 2021
         * @description There was no checkDate yet [LEG21]
         */
        LegacyLidItem: {
            /** @description Number of the document [LEG21] */
            documentNumber?: string | null;
            /** @description Kind of document [LEG21] */
            documentType?: string | null;
            /** @description Whether the document is valid [LEG21] */
            valid?: boolean | null;
            /** @description Expiry, as text [LEG21] */
            expiryDate?: string | null;
        };
        /**
         * Request of a token
         * @description Only clientId is needed [D:/kyc/generate-token, LEG21, WL23]; OAS26 lists tokenType as required too,
         *     but samples everywhere send clientId alone.
         *     Another page shows a nested request for the same path [D:/api-reference/kyc-token/generate-kyc-token]; OAS26 has this one.
         */
        TokenRequest: {
            /**
             * @description Your own id, ASCII [OAS26, D:/API/GeneratingIdentificationToken]
             * @example customer-42
             */
            clientId: string;
            tokenType?: components["schemas"]["TokenType"];
            /**
             * @description Echoed in the callback [OAS26]
             * @example order-2041
             */
            externalRef?: string | null;
            /**
             * @description Ask for an 8-digit code, which needs a contract [OAS26, WL23]
             * @default false
             */
            generateDigitString?: boolean;
            /**
             * @description Life of the token in seconds [OAS26]. Default 3600 [LEG21], 86400 [WL23] or 30 days [AE]
             * @example 86400
             */
            expiryTime?: number;
            /**
             * @description Life of an opened session in seconds [OAS26]. Default 600 [LEG21] or 1800 [WL23]
             * @example 1800
             */
            sessionLength?: number;
            /**
             * @description Language of the screens [OAS26]; lt en ru pl lv ro it de fr sv es hu ja bg et cs in WL23
             * @default en
             * @example en
             */
            locale?: string | null;
            /**
             * @description Country or countries of the document, in either case [OAS26, D:/kyc/generate-token]
             * @example LT
             */
            country?: string | string[] | null;
            /**
             * @description Kinds of document to accept [OAS26]; the set has changed over time
             * @example [
             *       "ID_CARD",
             *       "PASSPORT"
             *     ]
             */
            documents?: string[] | null;
            firstName?: components["schemas"]["TokenName"];
            lastName?: components["schemas"]["TokenName"];
            /**
             * Format: date
             * @description To compare with the document [OAS26]
             */
            dateOfBirth?: string | null;
            /**
             * Format: date
             * @description To compare with the document [OAS26]
             */
            dateOfExpiry?: string | null;
            /** @description To compare with the document; YYYY-MM-DD in WL23, no format in OAS26 */
            dateOfIssue?: string | null;
            /** @description To compare with the document, alpha-2 [OAS26] */
            nationality?: string | null;
            /** @description To compare with the document [OAS26, LEG21] */
            personalNumber?: string | null;
            /** @description To compare with the document [OAS26, LEG21] */
            documentNumber?: string | null;
            /** @description To compare with the document; M or F here, MALE or FEMALE in the callback [OAS26] */
            sex?: ("M" | "F") | null;
            /** @description To compare with a utility bill [OAS26, WL23] */
            address?: string | null;
            successUrl?: components["schemas"]["TokenUrl"];
            errorUrl?: components["schemas"]["TokenUrl"];
            unverifiedUrl?: components["schemas"]["TokenUrl"];
            /** @description Where the callbacks of this session go instead of the dashboard URL; HTTPS, and needs a permission [OAS26, WL23] */
            callbackUrl?: components["schemas"]["TokenUrl"];
            /**
             * @description Show instructions [OAS26]
             * @default true
             */
            showInstructions?: boolean;
            /** @description Have a human review passed ones [OAS26] */
            reviewSuccessful?: boolean;
            /** @description Have a human review failed ones [OAS26] */
            reviewFailed?: boolean;
            /** @description Younger users become SUSPECTED with UNDER_AGE [OAS26, WL23] */
            ageLimit?: number;
            /** @description Older users become SUSPECTED with OVER_AGE [OAS26, WL23] */
            ageMax?: number;
            /** @description Questionnaire to show [OAS26]; text [inferred] */
            questionnaire?: string | null;
            /**
             * @description Whether it must be answered [OAS26]
             * @default true
             */
            questionnaireRequired?: boolean;
            /**
             * Format: uuid
             * @description Profile of the risk assessment [OAS26]
             */
            riskAssessmentProfile?: string | null;
            /**
             * Format: uuid
             * @description Look of the screens [OAS26]
             */
            theme?: string | null;
            /** @description Countries whose registry is asked [OAS26]; a list of texts [inferred] */
            registryCentersCountries?: string[] | null;
            /** @description Ask for a utility bill; excludes additionalSteps [OAS26, WL23] */
            utilityBill?: boolean | null;
            /**
             * @description Country or ALL, then document type or ALL, then step name, then
             *     `{ type, fields, texts, settings }` [WL23]
             */
            additionalSteps?: components["schemas"]["FreeObjectOrNull"];
            /** @description Values to compare in additional steps, needs additionalSteps [WL23] */
            additionalData?: components["schemas"]["FreeObjectOrNull"];
            verifyEmail?: components["schemas"]["AccountSwitch"];
            verifyPhone?: components["schemas"]["AccountSwitch"];
            verifyBank?: components["schemas"]["AccountSwitch"];
            verifyBankAccounts?: components["schemas"]["AccountSwitch"];
            verifyBankBalances?: components["schemas"]["AccountSwitch"];
            verifyBankTransactions?: components["schemas"]["AccountSwitch"];
            verifyAddress?: components["schemas"]["AccountSwitch"];
            bankCardVerification?: components["schemas"]["AccountSwitch"];
            bankCardPdfUpload?: components["schemas"]["AccountSwitch"];
            checkAml?: components["schemas"]["AccountSwitch"];
            checkCriminal?: components["schemas"]["AccountSwitch"];
            checkLiveness?: components["schemas"]["AccountSwitch"];
            checkFaceBlacklist?: components["schemas"]["AccountSwitch"];
            checkDocFaceBlacklist?: components["schemas"]["AccountSwitch"];
            checkPersonBlacklist?: components["schemas"]["AccountSwitch"];
            checkDuplicateFaces?: components["schemas"]["AccountSwitch"];
            checkDuplicateDocFaces?: components["schemas"]["AccountSwitch"];
            checkDuplicatePersonalData?: components["schemas"]["AccountSwitch"];
            checkDriverLicense?: components["schemas"]["AccountSwitch"];
            checkLid?: components["schemas"]["AccountSwitch"];
            checkIpProxy?: components["schemas"]["AccountSwitch"];
            allowBsnMasking?: components["schemas"]["AccountSwitch"];
            nfcRequired?: components["schemas"]["AccountSwitch"];
            nfcOptional?: components["schemas"]["AccountSwitch"];
            autoAmlMonitoring?: components["schemas"]["AccountSwitch"];
            driverLicenseBack?: components["schemas"]["AccountSwitch"];
            /**
             * @description Strictness of the face comparison [OAS26]
             * @default 1
             */
            faceMatchingThresholdModifier?: number;
            /** @description Retries after a failed automatic check; 0 is a single try [WL23], not in OAS26 */
            maxAttemptCount?: number;
            /**
             * @description Send the callback with this result at once, without a user; DEV environment only [D:/kyc/dummy-results].
             *     ACTIVE is on older pages only [D:/integration/DummySession, WL23].
             * @enum {string}
             */
            dummyStatus?: "APPROVED" | "DENIED" | "SUSPECTED" | "EXPIRED" | "ACTIVE";
        };
        /**
         * @description What to verify [OAS26]. Older pages also have VIDEO_CALL, VIDEO_CALL_PHOTOS and VIDEO_CALL_IDENTIFICATION [LEG21, WL23].
         * @default IDENTIFICATION
         * @enum {string}
         */
        TokenType: "IDENTIFICATION" | "DOCUMENT";
        /**
         * @description To compare with the document; no digits and none of ~!@#$%^*()_+={}[]\|:;",<>/? [OAS26, LEG21, WL23]
         * @example Rosalind
         */
        TokenName: string | null;
        /**
         * Format: uri
         * @description 5 to 2048 characters in LEG21 [OAS26, LEG21]
         * @example https://shop.example.test/verified
         */
        TokenUrl: string | null;
        /** @description Turns a service on or off for this session; the account must have it, and holds the default [OAS26, WL23] */
        AccountSwitch: boolean;
        /**
         * A token
         * @description Every field of the request with its default, and these [OAS26, WL23]
         */
        TokenResponse: components["schemas"]["TokenRequest"] & {
            /**
             * @description For the user's link [OAS26]
             * @example exampleAuthToken0000000000000000000042
             */
            authToken: string;
            /**
             * @description Id of the verification; at most 40 here, 36 in the callback [OAS26]
             * @example 7c4f1d2a-e6b0-11f0-9a3b-0242ac120002
             */
            scanRef: string;
            tokenType: components["schemas"]["TokenType"];
            /**
             * @description The first example is documented [OAS26, WL23], the second comes with dummyStatus [WL23]
             * @example Token created successfully
             * @example Dummy token and verification created successfully
             */
            message?: string;
            /**
             * @description Link for the user [OAS26]
             * @example https://ivs.idenfy.com/api/v2/redirect?authToken=exampleAuthToken0000000000000000000042
             */
            redirectUrl?: string | null;
            /** @description Older name of clientId, same value [OAS26, WL23] */
            personScanRef?: string | null;
            /**
             * @description Kinds of document by country or ALL [OAS26, WL23]
             * @example {
             *       "ALL": [
             *         "ID_CARD",
             *         "PASSPORT"
             *       ]
             *     }
             */
            allowedDocuments?: {
                [key: string]: string[];
            };
            /** @description Code of 8 digits, when asked for [OAS26] */
            digitString?: string | null;
        };
        /** Human result of a dummy verification */
        DummyStatusRequest: {
            scanRef: components["schemas"]["ScanRef"];
            manualFaceMatchResult: components["schemas"]["FaceStatus"];
            manualDocumentValidity: components["schemas"]["DocumentStatus"];
        };
        /** Names a verification */
        ScanRefRequest: {
            scanRef: components["schemas"]["ScanRef"];
        };
        /**
         * Status of a verification, flat
         * @description `status` is text here and an object in the callback. In 2021 only the first three keys existed [D:/kyc/data-retrieval, LEG21].
         */
        VerificationStatus: {
            /** @description Adds EXPIRED-DELETED, with a hyphen, to the values of the callback [D:/API/IdentificationDataRetrieval, D:/resources/vocabulary] */
            status: components["schemas"]["OverallStatus"] | "EXPIRED-DELETED";
            scanRef: components["schemas"]["ScanRef"];
            clientId: components["schemas"]["ClientId"];
            /** @description Automatic result for the document [D:/kyc/data-retrieval] */
            autoDocument?: components["schemas"]["DocumentStatusOrEmpty"];
            /** @description Automatic result for the face [D:/kyc/data-retrieval] */
            autoFace?: components["schemas"]["FaceStatusOrEmpty"];
            /** @description Human result for the document, empty before the review [D:/kyc/data-retrieval] */
            manualDocument?: components["schemas"]["DocumentStatusOrEmpty"];
            /** @description Human result for the face, empty before the review [D:/kyc/data-retrieval] */
            manualFace?: components["schemas"]["FaceStatusOrEmpty"];
            /** @description Signs of fraud [D:/kyc/data-retrieval] */
            fraudTags?: components["schemas"]["FraudTag"][];
            /** @description Differences from the token request [D:/kyc/data-retrieval] */
            mismatchTags?: components["schemas"]["MismatchTag"][];
        };
        /**
         * Data of a verification, flat
         * @description The data of the callback, and these [D:/kyc/data-retrieval, LEG21]; that its required keys hold here is [inferred]
         */
        VerificationData: components["schemas"]["IdentificationData"] & {
            scanRef: components["schemas"]["ScanRef"];
            clientId: components["schemas"]["ClientId"];
            /** @description Check of the address [D:/kyc/data-retrieval] */
            addressVerification?: components["schemas"]["AddressVerification"] | null;
        };
        /**
         * An error
         * @description Older pages answer every error with 400; newer pages split by status, and 401, 402 and 403 have no identifier [D:/kyc/id-error-messages, LEG21]
         */
        Error: {
            /** @description Text for people [D:/kyc/deletion] */
            message: string;
            identifier?: components["schemas"]["ErrorIdentifier"];
            /** @description Link to documentation, empty now [LEG21, D:/resources/error-messages] */
            documentation?: string;
            /**
             * @description The example is documented [LEG21]
             * @example NOT_SEVERE
             */
            severity?: string;
        };
        /**
         * @description Twelve are listed [D:/resources/error-messages]; PARTNER_ERROR is in a sample only [D:/kyc/deletion]
         * @enum {string}
         */
        ErrorIdentifier: "INTERNAL_ERROR" | "BAD_VALUE" | "MISSING_VALUE" | "UNAUTHORIZED" | "ENCODING_ERROR" | "JSON_ERROR" | "TOKEN_NOT_VALID" | "PARTNER_CONTRACT_ERROR" | "METHOD_NOT_ALLOWED" | "PERMISSIONS_ERROR" | "TOO_MANY_REQUESTS" | "VALIDATION_ERROR" | "PARTNER_ERROR";
    };
    responses: {
        /**
         * @description Any 2xx within 10 seconds acknowledges [seed:1, D:/guides/webhooks-overview]; OAS26 lists only 200. Anything else is
         *     tried again, how often and when is not published [seed:1, D:/kyc/webhooks]. No use of the body is documented.
         */
        Acknowledged: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Exactly 200 acknowledges in this format [LEG21, WL23] */
        AcknowledgedLegacy: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request is wrong, or cannot be done now [LEG21, D:/kyc/deletion, D:/resources/error-messages] */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key pair is wrong [D:/kyc/id-error-messages] */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Lack of funds, or a limit is exceeded [D:/kyc/id-error-messages] */
        PaymentRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The account is inactive, or the endpoint is not for this environment [D:/kyc/id-error-messages] */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A wrong path, for instance in its last slash, or an unknown resource [D:/guides/error-handling]; the body is [assumed] */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description This clientId already has an active session [D:/guides/error-handling, AE]; the body is [assumed] */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description More than the limit, by default 10000 requests an hour; no Retry-After is documented [D:/resources/error-messages, AE] */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A fault on the provider's side [D:/guides/error-handling] */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description HMAC-SHA256 over the raw bytes of the body, keyed with the signing key as UTF-8, in lower-case hex
         *     [D:/security/callback-signing]. Absent when the notification has no signing key [inferred]; not required in OAS26.
         *     Only the body is signed: no time, no URL, so nothing here stops a replay [inferred].
         *     Until 2021 the API secret was the key [LEG21].
         */
        Signature: string;
    };
    requestBodies: {
        ScanRef: {
            content: {
                "application/json": components["schemas"]["ScanRefRequest"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    generateToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The token [OAS26, WL23] */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ScanRef"];
        responses: {
            /** @description Deleted; the answer has no body [D:/kyc/deletion] */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getVerificationStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ScanRef"];
        responses: {
            /** @description The status, flat where the callback nests it [D:/kyc/data-retrieval] */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getVerificationData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ScanRef"];
        responses: {
            /** @description The document data, flat [D:/kyc/data-retrieval] */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationData"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getVerificationFiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ScanRef"];
        responses: {
            /** @description File links [LEG21]. No source shows the shape; we take that of `fileUrls` [inferred] */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileUrls"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    addDummyStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DummyStatusRequest"];
            };
        };
        responses: {
            /** @description Taken [WL23]; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    identification: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event; nothing in the body does [OAS26] */
                "Idenfy-Event-Type": "IDENTIFICATION";
                /**
                 * @description HMAC-SHA256 over the raw bytes of the body, keyed with the signing key as UTF-8, in lower-case hex
                 *     [D:/security/callback-signing]. Absent when the notification has no signing key [inferred]; not required in OAS26.
                 *     Only the body is signed: no time, no URL, so nothing here stops a replay [inferred].
                 *     Until 2021 the API secret was the key [LEG21].
                 */
                "Idenfy-Signature"?: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Identification"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    identificationAutoFinished: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event; nothing in the body does [OAS26] */
                "Idenfy-Event-Type": "IDENTIFICATION_AUTO_FINISHED";
                /**
                 * @description HMAC-SHA256 over the raw bytes of the body, keyed with the signing key as UTF-8, in lower-case hex
                 *     [D:/security/callback-signing]. Absent when the notification has no signing key [inferred]; not required in OAS26.
                 *     Only the body is signed: no time, no URL, so nothing here stops a replay [inferred].
                 *     Until 2021 the API secret was the key [LEG21].
                 */
                "Idenfy-Signature"?: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentificationAutoFinished"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    identificationManualFinished: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event; nothing in the body does [OAS26] */
                "Idenfy-Event-Type": "IDENTIFICATION_MANUAL_FINISHED";
                /**
                 * @description HMAC-SHA256 over the raw bytes of the body, keyed with the signing key as UTF-8, in lower-case hex
                 *     [D:/security/callback-signing]. Absent when the notification has no signing key [inferred]; not required in OAS26.
                 *     Only the body is signed: no time, no URL, so nothing here stops a replay [inferred].
                 *     Until 2021 the API secret was the key [LEG21].
                 */
                "Idenfy-Signature"?: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentificationManualFinished"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    identificationExpired: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event; nothing in the body does [OAS26] */
                "Idenfy-Event-Type": "IDENTIFICATION_EXPIRED";
                /**
                 * @description HMAC-SHA256 over the raw bytes of the body, keyed with the signing key as UTF-8, in lower-case hex
                 *     [D:/security/callback-signing]. Absent when the notification has no signing key [inferred]; not required in OAS26.
                 *     Only the body is signed: no time, no URL, so nothing here stops a replay [inferred].
                 *     Until 2021 the API secret was the key [LEG21].
                 */
                "Idenfy-Signature"?: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentificationExpired"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    identificationCancelled: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event; nothing in the body does [OAS26] */
                "Idenfy-Event-Type": "IDENTIFICATION_CANCELLED";
                /**
                 * @description HMAC-SHA256 over the raw bytes of the body, keyed with the signing key as UTF-8, in lower-case hex
                 *     [D:/security/callback-signing]. Absent when the notification has no signing key [inferred]; not required in OAS26.
                 *     Only the body is signed: no time, no URL, so nothing here stops a replay [inferred].
                 *     Until 2021 the API secret was the key [LEG21].
                 */
                "Idenfy-Signature"?: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentificationCancelled"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    identificationResubmitted: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event; nothing in the body does [OAS26] */
                "Idenfy-Event-Type": "IDENTIFICATION_RESUBMITTED";
                /**
                 * @description HMAC-SHA256 over the raw bytes of the body, keyed with the signing key as UTF-8, in lower-case hex
                 *     [D:/security/callback-signing]. Absent when the notification has no signing key [inferred]; not required in OAS26.
                 *     Only the body is signed: no time, no URL, so nothing here stops a replay [inferred].
                 *     Until 2021 the API secret was the key [LEG21].
                 */
                "Idenfy-Signature"?: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentificationResubmitted"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    documentExpiration: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event; nothing in the body does [OAS26] */
                "Idenfy-Event-Type": "DOCUMENT_EXPIRATION";
                /**
                 * @description HMAC-SHA256 over the raw bytes of the body, keyed with the signing key as UTF-8, in lower-case hex
                 *     [D:/security/callback-signing]. Absent when the notification has no signing key [inferred]; not required in OAS26.
                 *     Only the body is signed: no time, no URL, so nothing here stops a replay [inferred].
                 *     Until 2021 the API secret was the key [LEG21].
                 */
                "Idenfy-Signature"?: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentExpiration"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    identificationLegacy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description HMAC-SHA256 over the raw bytes of the body, keyed with the signing key as UTF-8, in lower-case hex
                 *     [D:/security/callback-signing]. Absent when the notification has no signing key [inferred]; not required in OAS26.
                 *     Only the body is signed: no time, no URL, so nothing here stops a replay [inferred].
                 *     Until 2021 the API secret was the key [LEG21].
                 */
                "Idenfy-Signature"?: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentificationLegacy"];
            };
        };
        responses: {
            200: components["responses"]["AcknowledgedLegacy"];
        };
    };
}
