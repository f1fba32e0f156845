// Written by "npm run generate" from openapi/sumsub.yaml. Edit that, not this.

import type { Schema } from '../../core/contract.ts';

/** `components.schemas` of the document. */
export const schemas: Readonly<Record<string, Schema>> = {
 "RuleExternalDecision": {
  "description": "EXTERNAL_DECISION_REJECTION is the client's own decision, and always final [D17, D29].",
  "$comment": "Invariant 6.",
  "if": {
   "required": [
    "rejectLabels"
   ],
   "properties": {
    "rejectLabels": {
     "not": {
      "items": {
       "not": {
        "const": "EXTERNAL_DECISION_REJECTION"
       }
      }
     }
    }
   }
  },
  "then": {
   "properties": {
    "reviewRejectType": {
     "const": "FINAL"
    }
   }
  }
 },
 "RuleNoResult": {
  "description": "A callback before the check has no reviewResult [D1, O1, O2].",
  "$comment": "Invariant 17.",
  "not": {
   "required": [
    "reviewResult"
   ],
   "properties": {
    "reviewResult": true
   }
  }
 },
 "RuleSomeTime": {
  "description": "At least one of createdAt and createdAtMs says when the event was [seed, O3].",
  "$comment": "Invariant 18.",
  "if": {
   "not": {
    "required": [
     "createdAtMs"
    ],
    "properties": {
     "createdAtMs": true
    }
   }
  },
  "then": {
   "required": [
    "createdAt"
   ],
   "properties": {
    "createdAt": true
   }
  }
 },
 "RuleNoPreviousLevel": {
  "description": "Only applicantLevelChanged has previousLevelName [D1].",
  "$comment": "Invariant 22.",
  "not": {
   "required": [
    "previousLevelName"
   ],
   "properties": {
    "previousLevelName": true
   }
  }
 },
 "RuleNoAction": {
  "description": "Only the callbacks of actions have applicantActionId and externalApplicantActionId [D27].",
  "$comment": "Invariant 22.",
  "allOf": [
   {
    "not": {
     "required": [
      "applicantActionId"
     ],
     "properties": {
      "applicantActionId": true
     }
    }
   },
   {
    "not": {
     "required": [
      "externalApplicantActionId"
     ],
     "properties": {
      "externalApplicantActionId": true
     }
    }
   }
  ]
 },
 "ObjectId": {
  "type": "string",
  "x-pii": "id",
  "pattern": "^[0-9a-f]{24}$",
  "description": "24 digits of lower-case hex [D14]",
  "examples": [
   "65f0a1b2c3d4e5f60718293a"
  ]
 },
 "ExternalUserId": {
  "type": "string",
  "x-pii": "reference",
  "maxLength": 512,
  "description": "Your id of the user [D13]. Where you gave none, the vendor makes one: prefixes that were seen are `dash-` (dashboard), `level-` (link of a\nlevel), `beneficiary-random-` (party of a company), `copy-` and `preview-random-` [seed, O1, O3, O4].\n",
  "examples": [
   "user-42"
  ]
 },
 "LevelName": {
  "type": "string",
  "minLength": 1,
  "description": "Free text; case matters [D13]",
  "examples": [
   "basic-kyc-level"
  ]
 },
 "ApplicantType": {
  "type": "string",
  "enum": [
   "individual",
   "company"
  ],
  "description": "What the applicant is [seed, D1]"
 },
 "CreatedAt": {
  "type": "string",
  "pattern": "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}\\+0000$",
  "description": "When the event was, to the second; a space in the middle, no colon in the offset [seed, D20]",
  "examples": [
   "2026-01-02 03:04:05+0000"
  ]
 },
 "CreatedAtMs": {
  "type": "string",
  "pattern": "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}\\.\\d{3}$",
  "description": "When the event was, to the millisecond: text, never a number, in UTC and without an offset [seed, D1, D20]. Of fixed width, so it sorts\nas text (invariant 25).\n",
  "examples": [
   "2026-01-02 03:04:05.678"
  ]
 },
 "ReviewStatus": {
  "type": "string",
  "enum": [
   "init",
   "pending",
   "prechecked",
   "queued",
   "completed",
   "onHold",
   "awaitingUser",
   "awaitingService"
  ],
  "description": "Where the check stands [D8, D9]. A verdict counts on `completed` only (invariant 16)"
 },
 "ActionStatus": {
  "type": "string",
  "enum": [
   "init",
   "pending",
   "prechecked",
   "queued",
   "completed",
   "onHold"
  ],
  "description": "Where the check of an action stands [D25]"
 },
 "KytStatus": {
  "type": "string",
  "enum": [
   "init",
   "onHold",
   "completed",
   "awaitingUser"
  ],
  "description": "Where a transaction stands [D20]"
 },
 "ReviewMode": {
  "type": "string",
  "description": "Optional on pending, prechecked and onHold [D27]; its values are not documented"
 },
 "RejectType": {
  "type": "string",
  "enum": [
   "FINAL",
   "RETRY"
  ],
  "description": "FINAL may not resubmit; RETRY may send better documents [seed]"
 },
 "RejectLabel": {
  "description": "Why. An open set: the first list is the vendor's [D5, D29], the second was seen in public clients only [O9, O10]. A label does not\ndecide between FINAL and RETRY, only `reviewRejectType` does [D5] (invariant 7).\n",
  "anyOf": [
   {
    "enum": [
     "ADDITIONAL_DATA_REQUIRED",
     "ADDITIONAL_DOCUMENT_REQUIRED",
     "MORE_DOCUMENTS_REQUIRED",
     "ADVERSE_MEDIA",
     "AGE_REQUIREMENT_MISMATCH",
     "APPLICANT_INTERRUPTED_INTERVIEW",
     "BACK_SIDE_MISSING",
     "FRONT_SIDE_MISSING",
     "BAD_AVATAR",
     "BAD_FACE_MATCHING",
     "BAD_PROOF_OF_ADDRESS",
     "BAD_PROOF_OF_IDENTITY",
     "BAD_PROOF_OF_PAYMENT",
     "BAD_SELFIE",
     "BAD_VIDEO_SELFIE",
     "BEHAVIOR",
     "BLACKLIST",
     "BLOCKLIST",
     "BLACK_AND_WHITE",
     "CAMERA_OR_LIGHTING_ISSUES",
     "CONNECTION_ISSUES",
     "SOUND_ISSUES",
     "PHONE_VERIFICATION_ISSUES",
     "OTHER_VI_ISSUES",
     "CHECK_UNAVAILABLE",
     "COMPANY_DATA_MISMATCH",
     "COMPANY_INACTIVE_ENTITY",
     "COMPANY_INCORRECT_DATA",
     "COMPANY_NOT_DEFINED_BENEFICIARIES",
     "COMPANY_NOT_DEFINED_OWNERSHIP_STRUCTURE",
     "COMPANY_NOT_DEFINED_REPRESENTATIVES",
     "COMPANY_NOT_DEFINED_STRUCTURE",
     "COMPANY_NOT_VALIDATED_BENEFICIAL_OWNERS",
     "COMPANY_NOT_VALIDATED_BENEFICIARIES",
     "COMPANY_NOT_VALIDATED_DIRECTORS",
     "COMPANY_NOT_VALIDATED_REPRESENTATIVES",
     "COMPANY_PROBLEMATIC_STRUCTURE",
     "COMPROMISED_PERSONS",
     "CONNECTION_INTERRUPTED",
     "CRIMINAL",
     "DB_DATA_MISMATCH",
     "DB_DATA_NOT_FOUND",
     "DB_NO_DATA_SOURCE",
     "DIGITAL_DOCUMENT",
     "DOCUMENT_DAMAGED",
     "DOCUMENT_DEPRIVED",
     "DOCUMENT_MISSING",
     "DOCUMENT_PAGE_MISSING",
     "DOCUMENT_TEMPLATE",
     "DUPLICATE",
     "ESIGN_FAILED",
     "EXPERIENCE_REQUIREMENT_MISMATCH",
     "EXPIRATION_DATE",
     "EXTERNAL_DECISION_REJECTION",
     "FOREIGNER",
     "FORGERY",
     "FRAUDULENT_LIVENESS",
     "FRAUDULENT_PATTERNS",
     "GPS_AS_POA_SKIPPED",
     "GRAPHIC_EDITOR",
     "ID_INVALID",
     "INCOMPATIBLE_LANGUAGE",
     "INCOMPLETE_DOCUMENT",
     "INCONSISTENT_PROFILE",
     "INCORRECT_SOCIAL_NUMBER",
     "INCORRECT_PATTERNS",
     "INSUFFICIENT_DATA",
     "LOW_QUALITY",
     "NOT_ALL_CHECKS_COMPLETED",
     "NOT_DOCUMENT",
     "NO_APPLICANT",
     "NO_SUITABLE_DOCS",
     "NOT_ALONE",
     "REFUSED_TO_CONTINUE",
     "VIDEO_FILTERS_OR_MASKS",
     "SUPPORTED_LANGUAGE_IS_NOT_AVAILABLE",
     "VI_ATTEMPTS_LIMIT_REACHED",
     "PERSON_MISMATCH",
     "THIRD_PARTY_GUIDANCE",
     "SPONSORED_VERIFICATION",
     "OK",
     "OTHER",
     "OUTDATED_DOCUMENT_VERSION",
     "PEP",
     "PROBLEMATIC_APPLICANT_DATA",
     "REGULATIONS_VIOLATIONS",
     "REQUESTED_DATA_MISMATCH",
     "RESTRICTED_PERSON",
     "SANCTIONS",
     "SCREENSHOTS",
     "SELFIE_MISMATCH",
     "SELFIE_WITH_PAPER",
     "SPAM",
     "STOLEN_DOCS",
     "THIRD_PARTY_INVOLVED",
     "UNFILLED_ID",
     "UNSATISFACTORY_PHOTOS",
     "UNSUITABLE_DOCUMENT",
     "UNSUITABLE_ENV",
     "UNSUPPORTED_LANGUAGE",
     "WRONG_ADDRESS",
     "WRONG_USER_REGION",
     "ADVERSE_MEDIA_SUSPECTED",
     "BAD_DOCUMENT",
     "BLURRY",
     "DEEPFAKE",
     "FALSE_IDENTITY",
     "FALSE_IDENTITY_DOCUMENT",
     "FITNESS_PROBITY",
     "FORCED_VERIFICATION",
     "HIGH_RISK_PROFILE",
     "LIVENESS_WITH_PHONE",
     "NOT_READABLE",
     "PRINTED_ID_COPY",
     "SUSPICIOUS_PATTERNS"
    ]
   },
   {
    "type": "string"
   }
  ]
 },
 "ButtonId": {
  "description": "What the reviewer pressed: a group, or a group and a button joined by an underscore; a button without a group stands alone [seed, D6, D7].\nAn open set: the vendor's table could not be read to its end. `notDeteminedBeneficiaries` is spelled as it is sent [O4].\n",
  "$comment": "Invariant 8.",
  "type": "string",
  "pattern": "^[a-z][A-Za-z]*(_[a-z][A-Za-z]*)?$",
  "anyOf": [
   {
    "enum": [
     "additionalPages",
     "additionalPages_anotherSide",
     "additionalPages_mainPageId",
     "additionalPages_registrationStamp",
     "additionalPages_expirationPage",
     "additionalPages_nextPage",
     "badPhoto",
     "badPhoto_screenshot",
     "badPhoto_blackAndWhite",
     "badPhoto_editedPoa",
     "badPhoto_dataNotVisible",
     "badPhoto_sticker",
     "badPhoto_incomplete",
     "badPhoto_imageEditor",
     "badPhoto_lowQuality",
     "badDocument",
     "badDocument_suspiciousDocument",
     "badDocument_dataNotVisible",
     "badDocument_copyOfIdDoc",
     "badDocument_damagedId",
     "badDocument_digitalId",
     "badDocument_expiredId",
     "badDocument_invalidId",
     "badDocument_notFullNameOrDob",
     "badDocument_notFullDob",
     "badDocument_withoutFace",
     "badDocument_wrongType",
     "selfie",
     "selfie_blackAndWhite",
     "selfie_badFaceComparison",
     "selfie_selfieLiveness",
     "selfie_webcamSelfie",
     "dataMismatch",
     "dataMismatch_address",
     "dataMismatch_fullName",
     "dataMismatch_dateOfBirth",
     "proofOfAddress",
     "proofOfAddress_fullAddress",
     "proofOfAddress_fullName",
     "proofOfAddress_issueDate",
     "proofOfAddress_listOfDocs",
     "dbNetChecks",
     "dbNetChecks_checkUnavailable",
     "dbNetChecks_drivingRestrictions",
     "dbNetChecks_incorrectBvn",
     "dbNetChecks_incorrectSsn",
     "dbNetChecks_incorrectTin",
     "ekycRetry",
     "ekycRetry_checkUnavailable",
     "company",
     "company_moreDocs",
     "company_notDeteminedBeneficiaries",
     "kybAdditionalDocuments",
     "kybAdditionalDocuments_kybArticlesOfAssociation",
     "kybAdditionalDocuments_kybCertificateOfGoodStanding",
     "kybAdditionalDocuments_kybCertificateOfIncorporation",
     "kybAdditionalDocuments_kybCompanyRegisterExcerpt",
     "kybAdditionalDocuments_kybLegalBond",
     "kybAdditionalDocuments_kybLegalExistence",
     "kybAdditionalDocuments_kybOfficialPosition",
     "kybAdditionalDocuments_kybProofOfAddress",
     "kybAdditionalDocuments_kybRegisterOfShareholdersOrUBOs",
     "kybControlAndOwnershipStructure",
     "kybControlAndOwnershipStructure_kybIncorrectControlStructure",
     "kybControlAndOwnershipStructure_kybIncorrectOwnershipStructure",
     "kybControlAndOwnershipStructure_kybMissingKYCForDirectors",
     "kybControlAndOwnershipStructure_kybMissingKYCForUBOs",
     "kybOther",
     "kybOther_kybIncorrectCompanyName",
     "kybOther_kybIncorrectRegistrationNumber",
     "kybOther_kybSoleEntrepreneur",
     "kybUnsuitableDocument",
     "kybUnsuitableDocument_kybExpirationDate",
     "kybUnsuitableDocument_kybGraphicsEditingSoftware",
     "kybUnsuitableDocument_kybIncompleteDocument",
     "kybUnsuitableDocument_kybLowQuality",
     "kybUnsuitableDocument_kybMissingTranslation",
     "kybUnsuitableDocument_kybNoDate",
     "kybUnsuitableDocument_kybNotADocument",
     "kybUnsuitableDocument_kybPersonalDocument",
     "kybUnsuitableDocument_kybScreenshot",
     "kybUnsuitableDocument_kybUnsignedDocument",
     "compromisedPersons",
     "compromisedPersons_adverseMedia",
     "compromisedPersons_criminalRecords",
     "compromisedPersons_fitnessProbity",
     "compromisedPersons_incompleteName",
     "compromisedPersons_pep",
     "compromisedPersons_sanctionList",
     "compromisedPersons_warning",
     "fake",
     "fake_fakePoa",
     "fake_forgedId",
     "fake_nfcMismatch",
     "fake_editedId",
     "fake_editedMrz",
     "fraudulentPatterns",
     "fraudulentPatterns_selfieMismatch",
     "fraudulentPatterns_fake",
     "regulationsViolations",
     "regulationsViolations_age",
     "regulationsViolations_duplicate",
     "regulationsViolations_wrongRegion",
     "regulationsViolations_inconsistency",
     "regulationsViolations_countriesMismatch",
     "regulationsViolations_riskBankCard",
     "regulationsViolations_highRiskProfile",
     "regulationsViolations_wrongResidency",
     "regulationsViolations_mainDocCountry",
     "dbNetReject",
     "dbNetReject_dataNotFound",
     "ekycReject",
     "ekycReject_dataMismatch",
     "ekycReject_skip",
     "ekycReject_notEnoughDataInSource",
     "videoIdentFinalRejection",
     "videoIdentFinalRejection_forcedVerification",
     "spam",
     "differentDocs",
     "compromisedStructure",
     "redCrypto",
     "blackCrypto",
     "paymentsIssues"
    ]
   },
   {
    "type": "string"
   }
  ]
 },
 "WebhookType": {
  "description": "The `type` of a callback. An open set [D26]; of the last two no body is known.",
  "anyOf": [
   {
    "enum": [
     "applicantCreated",
     "applicantPending",
     "applicantPrechecked",
     "applicantReviewed",
     "applicantOnHold",
     "applicantAwaitingService",
     "applicantAwaitingUser",
     "applicantPersonalInfoChanged",
     "applicantTagsChanged",
     "applicantActivated",
     "applicantDeactivated",
     "applicantDeleted",
     "applicantPersonalDataDeleted",
     "applicantReset",
     "applicantStepsReset",
     "applicantLevelChanged",
     "applicantWorkflowCompleted",
     "applicantWorkflowFailed",
     "applicantVerificationLinkOpened",
     "applicantActionPending",
     "applicantActionReviewed",
     "applicantActionOnHold",
     "applicantActionLevelChanged",
     "videoIdentStatusChanged",
     "videoIdentCompositionCompleted",
     "applicantKytTxnCreated",
     "applicantKytTxnApproved",
     "applicantKytTxnRejected",
     "applicantKytTxnReviewed",
     "applicantKytTxnDeleted",
     "applicantKytTxnAwaitingUser",
     "applicantKytTxnDataChanged",
     "applicantKytOnHold",
     "kytCaseCreated",
     "kytCaseReviewed",
     "kytCaseStatusChanged",
     "amlCaseApproved",
     "amlCaseRejected",
     "amlCaseOnHold",
     "kytCaseV2Created",
     "travelRuleAction",
     "kybCompanyActivity"
    ]
   },
   {
    "type": "string"
   }
  ]
 },
 "DigestAlgorithm": {
  "type": "string",
  "enum": [
   "HMAC_SHA1_HEX",
   "HMAC_SHA256_HEX",
   "HMAC_SHA512_HEX"
  ],
  "description": "SHA-256 is the default, SHA-1 the legacy one [D2, D26, D27]"
 },
 "MemberOf": {
  "type": "array",
  "minItems": 1,
  "$comment": "Invariant 21.",
  "description": "The companies of which the applicant is a party; only then is it there [D1, O4]",
  "items": {
   "type": "object",
   "required": [
    "applicantId"
   ],
   "properties": {
    "applicantId": {
     "$ref": "#/components/schemas/ObjectId"
    }
   }
  }
 },
 "ReviewResult": {
  "description": "The answer, and for RED the reasons. It counts on the status `completed` only [D8] (invariant 16).",
  "$comment": "Invariant 2.",
  "oneOf": [
   {
    "$ref": "#/components/schemas/GreenResult"
   },
   {
    "$ref": "#/components/schemas/RedResult"
   }
  ]
 },
 "GreenResult": {
  "type": "object",
  "description": "Nothing speaks against the applicant [seed]",
  "$comment": "Invariant 2.",
  "required": [
   "reviewAnswer"
  ],
  "properties": {
   "reviewAnswer": {
    "const": "GREEN"
   }
  },
  "allOf": [
   {
    "$comment": "Invariant 3.",
    "not": {
     "required": [
      "rejectLabels"
     ],
     "properties": {
      "rejectLabels": true
     }
    }
   },
   {
    "$comment": "Invariants 3 and 5.",
    "not": {
     "required": [
      "reviewRejectType"
     ],
     "properties": {
      "reviewRejectType": true
     }
    }
   },
   {
    "$comment": "Invariant 3.",
    "not": {
     "required": [
      "buttonIds"
     ],
     "properties": {
      "buttonIds": true
     }
    }
   },
   {
    "$comment": "Invariant 3.",
    "not": {
     "required": [
      "moderationComment"
     ],
     "properties": {
      "moderationComment": true
     }
    }
   },
   {
    "$comment": "Invariant 3.",
    "not": {
     "required": [
      "clientComment"
     ],
     "properties": {
      "clientComment": true
     }
    }
   }
  ]
 },
 "RedResult": {
  "description": "Rejected, for good or for now [seed]",
  "$comment": "Invariant 2.",
  "allOf": [
   {
    "$ref": "#/components/schemas/RuleExternalDecision"
   },
   {
    "type": "object",
    "$comment": "Invariant 4.",
    "required": [
     "reviewAnswer",
     "rejectLabels",
     "reviewRejectType"
    ],
    "properties": {
     "reviewAnswer": {
      "const": "RED"
     },
     "rejectLabels": {
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "description": "In no order that means anything [O4]",
      "items": {
       "$ref": "#/components/schemas/RejectLabel"
      }
     },
     "reviewRejectType": {
      "$ref": "#/components/schemas/RejectType"
     },
     "buttonIds": {
      "type": "array",
      "uniqueItems": true,
      "$comment": "Invariant 8.",
      "description": "In no order that means anything; empty or missing where no button was pressed [O3, O4, O5]. With each `group_button` comes its\n`group`; a group may stand alone [seed, O4] (invariant 9).\n",
      "items": {
       "$ref": "#/components/schemas/ButtonId"
      }
     },
     "moderationComment": {
      "type": "string",
      "x-pii": "text",
      "description": "For the applicant, in the applicant's language. May be empty or missing where the comments stand on the documents; may hold blank lines\nand a placeholder such as ${clientSupportEmail} [seed, O2, O3]\n"
     },
     "clientComment": {
      "type": "string",
      "x-pii": "text",
      "description": "Not for the applicant; of a FINAL it may hold private details. Several lines, a section for each document [seed, O3]"
     }
    }
   }
  ]
 },
 "LooseResult": {
  "type": "object",
  "description": "The answer about a transaction or a case. A rejection may come without labels [D20]",
  "required": [
   "reviewAnswer"
  ],
  "properties": {
   "reviewAnswer": {
    "type": "string",
    "enum": [
     "GREEN",
     "RED"
    ]
   },
   "reviewRejectType": {
    "$ref": "#/components/schemas/RejectType"
   },
   "rejectLabels": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/RejectLabel"
    }
   }
  }
 },
 "CallbackBody": {
  "description": "What every callback has",
  "allOf": [
   {
    "$ref": "#/components/schemas/RuleSomeTime"
   },
   {
    "type": "object",
    "required": [
     "type",
     "correlationId"
    ],
    "properties": {
     "type": {
      "type": "string",
      "description": "Names the event [seed]"
     },
     "correlationId": {
      "type": "string",
      "x-pii": "id",
      "minLength": 1,
      "description": "Of the operation that caused the event, and shared by all its callbacks [D20, O2]: no event id. `req-` and a UUID until 2023, 32 digits\nof lower-case hex since [seed]\n"
     },
     "sandboxMode": {
      "type": "boolean",
      "description": "Whether the callback comes from the sandbox; scheme and secret are the same there [seed, D1, D10] (invariant 19)\n"
     },
     "createdAt": {
      "$ref": "#/components/schemas/CreatedAt"
     },
     "createdAtMs": {
      "$ref": "#/components/schemas/CreatedAtMs"
     },
     "sourceKey": {
      "type": "string",
      "description": "The client's own partition, where there are several; was seen empty [O3, O4]"
     },
     "clientId": {
      "type": "string",
      "description": "The account [seed, O1, O3]"
     },
     "testMode": {
      "type": "boolean",
      "description": "Only on callbacks sent by hand from the webhook manager [D2 of 2026]. That it is a boolean is [inferred]"
     }
    }
   }
  ]
 },
 "ApplicantBody": {
  "description": "What every callback about an applicant has",
  "allOf": [
   {
    "$ref": "#/components/schemas/CallbackBody"
   },
   {
    "type": "object",
    "required": [
     "applicantId",
     "inspectionId",
     "externalUserId"
    ],
    "properties": {
     "applicantId": {
      "$ref": "#/components/schemas/ObjectId"
     },
     "inspectionId": {
      "$ref": "#/components/schemas/ObjectId"
     },
     "externalUserId": {
      "$ref": "#/components/schemas/ExternalUserId"
     },
     "applicantMemberOf": {
      "$ref": "#/components/schemas/MemberOf"
     }
    }
   }
  ]
 },
 "FullBody": {
  "description": "What callbacks of today have of a check",
  "allOf": [
   {
    "$ref": "#/components/schemas/ApplicantBody"
   },
   {
    "type": "object",
    "required": [
     "applicantType",
     "levelName",
     "sandboxMode",
     "clientId"
    ],
    "properties": {
     "applicantType": {
      "$ref": "#/components/schemas/ApplicantType"
     },
     "levelName": {
      "$ref": "#/components/schemas/LevelName"
     },
     "sandboxMode": {
      "type": "boolean"
     },
     "clientId": {
      "type": "string"
     }
    }
   }
  ]
 },
 "LifecycleBody": {
  "description": "A callback of the check itself",
  "allOf": [
   {
    "$ref": "#/components/schemas/FullBody"
   },
   {
    "$ref": "#/components/schemas/RuleNoAction"
   },
   {
    "$ref": "#/components/schemas/RuleNoPreviousLevel"
   }
  ]
 },
 "LevelChangedBody": {
  "description": "The one callback that names two levels",
  "allOf": [
   {
    "$ref": "#/components/schemas/FullBody"
   },
   {
    "$ref": "#/components/schemas/RuleNoAction"
   }
  ]
 },
 "SparseBody": {
  "description": "A callback whose body is not documented [inferred]",
  "allOf": [
   {
    "$ref": "#/components/schemas/ApplicantBody"
   },
   {
    "$ref": "#/components/schemas/RuleNoAction"
   },
   {
    "$ref": "#/components/schemas/RuleNoPreviousLevel"
   },
   {
    "type": "object",
    "properties": {
     "applicantType": {
      "$ref": "#/components/schemas/ApplicantType"
     },
     "levelName": {
      "$ref": "#/components/schemas/LevelName"
     },
     "reviewStatus": {
      "$ref": "#/components/schemas/ReviewStatus"
     },
     "reviewResult": {
      "$ref": "#/components/schemas/ReviewResult"
     }
    }
   }
  ]
 },
 "ActionBody": {
  "description": "A callback of an action, a check beside the applicant's own",
  "allOf": [
   {
    "$ref": "#/components/schemas/FullBody"
   },
   {
    "$ref": "#/components/schemas/RuleNoPreviousLevel"
   },
   {
    "type": "object",
    "$comment": "Invariant 22.",
    "required": [
     "applicantActionId",
     "externalApplicantActionId"
    ],
    "properties": {
     "applicantActionId": {
      "$ref": "#/components/schemas/ObjectId"
     },
     "externalApplicantActionId": {
      "type": "string",
      "x-pii": "reference",
      "description": "Your id of the action, or one that was made for it [D27, O5]"
     }
    }
   }
  ]
 },
 "VideoIdentBody": {
  "description": "A callback of a video identification",
  "allOf": [
   {
    "$ref": "#/components/schemas/FullBody"
   },
   {
    "$ref": "#/components/schemas/RuleNoAction"
   },
   {
    "$ref": "#/components/schemas/RuleNoPreviousLevel"
   }
  ]
 },
 "KytTxnBody": {
  "description": "A callback about a transaction; it has neither inspectionId nor levelName [D20]",
  "allOf": [
   {
    "$ref": "#/components/schemas/CallbackBody"
   },
   {
    "type": "object",
    "$comment": "Invariant 22.",
    "required": [
     "kytTxnId"
    ],
    "properties": {
     "applicantId": {
      "$ref": "#/components/schemas/ObjectId"
     },
     "applicantType": {
      "$ref": "#/components/schemas/ApplicantType"
     },
     "externalUserId": {
      "$ref": "#/components/schemas/ExternalUserId"
     },
     "kytTxnId": {
      "type": "string",
      "x-pii": "id",
      "minLength": 1,
      "description": "The vendor's id of the transaction [D20]"
     },
     "kytDataTxnId": {
      "type": "string",
      "x-pii": "reference",
      "description": "Your id of the transaction [D20]"
     },
     "kytTxnType": {
      "type": "string",
      "enum": [
       "finance",
       "kyc",
       "travelRule",
       "userPlatformEvent"
      ],
      "description": "What kind of transaction [D20]"
     }
    }
   }
  ]
 },
 "CaseBody": {
  "description": "A callback about a case; maybe without an applicant [D21]",
  "allOf": [
   {
    "$ref": "#/components/schemas/CallbackBody"
   },
   {
    "type": "object",
    "properties": {
     "applicantId": {
      "$ref": "#/components/schemas/ObjectId"
     }
    }
   }
  ]
 },
 "CaseV2Body": {
  "description": "A callback about a case of the newer kind; it names neither user nor account [O5]",
  "allOf": [
   {
    "$ref": "#/components/schemas/CallbackBody"
   },
   {
    "type": "object",
    "required": [
     "kytCaseId"
    ],
    "properties": {
     "applicantId": {
      "$ref": "#/components/schemas/ObjectId"
     },
     "kytCaseId": {
      "type": "string",
      "x-pii": "id",
      "minLength": 1
     },
     "kytCaseStage": {
      "type": "string"
     },
     "kytCaseBlueprintId": {
      "type": "string",
      "x-pii": "id"
     },
     "kytCasePriority": {
      "type": "string",
      "description": "Its values are not known [O5]"
     }
    }
   }
  ]
 },
 "AccessTokenRequest": {
  "type": "object",
  "required": [
   "userId",
   "levelName"
  ],
  "properties": {
   "userId": {
    "$ref": "#/components/schemas/ExternalUserId"
   },
   "levelName": {
    "$ref": "#/components/schemas/LevelName"
   },
   "ttlInSecs": {
    "type": "integer",
    "minimum": 1,
    "description": "Life of the token. Default 600 in the pages, 1800 in a newer text [D12, D27]"
   },
   "applicantIdentifiers": {
    "type": "object",
    "properties": {
     "email": {
      "type": "string",
      "x-pii": "email"
     },
     "phone": {
      "type": "string",
      "x-pii": "phone"
     }
    }
   },
   "externalActionId": {
    "type": "string",
    "x-pii": "reference",
    "description": "For a token of an action [D12]"
   }
  }
 },
 "AccessToken": {
  "type": "object",
  "required": [
   "token",
   "userId"
  ],
  "properties": {
   "token": {
    "type": "string",
    "x-pii": "id",
    "description": "Begins with `_act-`, in the sandbox with `_act-sbx-` [O7]"
   },
   "userId": {
    "$ref": "#/components/schemas/ExternalUserId"
   }
  }
 },
 "ApplicantRequest": {
  "type": "object",
  "required": [
   "externalUserId"
  ],
  "properties": {
   "externalUserId": {
    "$ref": "#/components/schemas/ExternalUserId"
   },
   "type": {
    "$ref": "#/components/schemas/ApplicantType"
   },
   "email": {
    "type": "string",
    "x-pii": "email"
   },
   "phone": {
    "type": "string",
    "x-pii": "phone"
   },
   "lang": {
    "type": "string",
    "description": "The language in which the applicant is spoken to [D13]"
   },
   "sourceKey": {
    "type": "string"
   },
   "fixedInfo": {
    "type": "object",
    "description": "What you know of the person; documents are compared with it [D13]",
    "additionalProperties": true
   },
   "info": {
    "type": "object",
    "description": "For a company, `companyInfo` [D13]",
    "additionalProperties": true
   },
   "metadata": {
    "type": "array",
    "items": {
     "type": "object",
     "additionalProperties": true
    }
   }
  }
 },
 "Applicant": {
  "type": "object",
  "required": [
   "id",
   "createdAt",
   "clientId",
   "inspectionId",
   "externalUserId",
   "type",
   "review"
  ],
  "properties": {
   "id": {
    "$ref": "#/components/schemas/ObjectId"
   },
   "createdAt": {
    "type": "string",
    "pattern": "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$",
    "description": "Here without an offset [D14]",
    "examples": [
     "2026-01-02 03:04:05"
    ]
   },
   "clientId": {
    "type": "string"
   },
   "inspectionId": {
    "$ref": "#/components/schemas/ObjectId"
   },
   "externalUserId": {
    "$ref": "#/components/schemas/ExternalUserId"
   },
   "key": {
    "type": "string"
   },
   "type": {
    "$ref": "#/components/schemas/ApplicantType"
   },
   "lang": {
    "type": "string"
   },
   "email": {
    "type": "string",
    "x-pii": "email"
   },
   "phone": {
    "type": "string",
    "x-pii": "phone"
   },
   "applicantPlatform": {
    "type": "string"
   },
   "ipCountry": {
    "type": "string"
   },
   "agreement": {
    "type": "object",
    "additionalProperties": true
   },
   "info": {
    "type": "object",
    "additionalProperties": true
   },
   "fixedInfo": {
    "type": "object",
    "additionalProperties": true
   },
   "requiredIdDocs": {
    "type": "object",
    "properties": {
     "docSets": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "idDocSetType": {
         "type": "string"
        },
        "types": {
         "type": "array",
         "items": {
          "type": "string"
         }
        },
        "videoRequired": {
         "type": "string"
        }
       }
      }
     }
    }
   },
   "review": {
    "$ref": "#/components/schemas/ReviewState"
   },
   "tags": {
    "$ref": "#/components/schemas/Tags"
   },
   "riskLabels": {
    "type": "object",
    "additionalProperties": true
   },
   "questionnaires": {
    "type": "array",
    "items": {
     "type": "object",
     "additionalProperties": true
    }
   },
   "memberOf": {
    "$ref": "#/components/schemas/MemberOf"
   }
  }
 },
 "ReviewState": {
  "type": "object",
  "description": "A fresh applicant has attemptCnt 0, the status init and no result [D8, O4]",
  "required": [
   "reviewStatus",
   "levelName"
  ],
  "properties": {
   "reviewId": {
    "type": "string",
    "x-pii": "id"
   },
   "attemptId": {
    "type": "string",
    "x-pii": "id",
    "description": "Five letters were seen [O4]"
   },
   "attemptCnt": {
    "type": "integer",
    "minimum": 0,
    "description": "Grows with each resubmission"
   },
   "elapsedSincePendingMs": {
    "type": "integer"
   },
   "elapsedSinceQueuedMs": {
    "type": "integer"
   },
   "reprocessing": {
    "type": "boolean"
   },
   "levelName": {
    "$ref": "#/components/schemas/LevelName"
   },
   "levelAutoCheckMode": {
    "type": [
     "string",
     "null"
    ]
   },
   "createDate": {
    "$ref": "#/components/schemas/CreatedAt"
   },
   "reviewDate": {
    "$ref": "#/components/schemas/CreatedAt"
   },
   "startDate": {
    "$ref": "#/components/schemas/CreatedAt"
   },
   "reviewResult": {
    "$ref": "#/components/schemas/ReviewResult"
   },
   "reviewStatus": {
    "$ref": "#/components/schemas/ReviewStatus"
   },
   "priority": {
    "type": "integer"
   }
  }
 },
 "ModerationStates": {
  "type": "object",
  "description": "Only the two names and the form of the buttons are known [D7]",
  "properties": {
   "imagesStates": {
    "type": "object",
    "additionalProperties": true
   },
   "applicantState": {
    "type": "object",
    "additionalProperties": true
   }
  }
 },
 "StepStates": {
  "type": "object",
  "description": "One entry for each step, null while it is not provided [D22]",
  "additionalProperties": {
   "type": [
    "object",
    "null"
   ],
   "additionalProperties": true
  }
 },
 "ApproveRequest": {
  "type": "object",
  "description": "At least an empty object; `reasons` are refused with 409 [D17]",
  "properties": {
   "note": {
    "type": "string",
    "x-pii": "text"
   },
   "tags": {
    "$ref": "#/components/schemas/Tags"
   }
  }
 },
 "RejectRequest": {
  "type": "object",
  "properties": {
   "note": {
    "type": "string",
    "x-pii": "text"
   },
   "tags": {
    "$ref": "#/components/schemas/Tags"
   },
   "reasons": {
    "type": "object",
    "description": "Groups such as fraud, finance and manual, each with its reasons [D17, D24]",
    "additionalProperties": {
     "type": "array",
     "items": {
      "type": "string"
     }
    }
   }
  }
 },
 "Tags": {
  "type": "array",
  "items": {
   "type": "string",
   "x-pii": "text"
  }
 },
 "SandboxResult": {
  "type": "object",
  "required": [
   "reviewAnswer"
  ],
  "properties": {
   "reviewAnswer": {
    "type": "string",
    "enum": [
     "GREEN",
     "RED"
    ]
   },
   "rejectLabels": {
    "type": "array",
    "description": "Empty for GREEN; required in one edition, and left out by a client that works [O7, O8]",
    "items": {
     "$ref": "#/components/schemas/RejectLabel"
    }
   },
   "reviewRejectType": {
    "$ref": "#/components/schemas/RejectType"
   },
   "clientComment": {
    "type": "string",
    "x-pii": "text"
   },
   "moderationComment": {
    "type": "string",
    "x-pii": "text"
   }
  }
 },
 "Ok": {
  "type": "object",
  "required": [
   "ok"
  ],
  "properties": {
   "ok": {
    "type": "integer",
    "const": 1
   }
  }
 },
 "WebhookRequest": {
  "type": "object",
  "required": [
   "name",
   "target",
   "targetType",
   "types"
  ],
  "properties": {
   "name": {
    "type": "string"
   },
   "description": {
    "type": "string"
   },
   "target": {
    "type": "string",
    "x-pii": "url",
    "description": "Where callbacks go; of the type http a public https URL [D26]"
   },
   "targetType": {
    "type": "string",
    "enum": [
     "http",
     "email",
     "slack",
     "telegram"
    ]
   },
   "types": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/WebhookType"
    }
   },
   "applicantType": {
    "$ref": "#/components/schemas/ApplicantType"
   },
   "sourceKeys": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "secretKey": {
    "type": "string",
    "x-pii": "secret",
    "description": "Signs the callbacks; of this webhook only [D27]"
   },
   "signatureAlgorithm": {
    "$ref": "#/components/schemas/DigestAlgorithm"
   },
   "headers": {
    "type": "array",
    "description": "Sent with each callback as given [D26]",
    "items": {
     "type": "object",
     "required": [
      "key",
      "value"
     ],
     "properties": {
      "key": {
       "type": "string"
      },
      "value": {
       "type": "string"
      }
     }
    }
   },
   "notResendFailedWebhooks": {
    "type": "boolean",
    "description": "Never send again what was not acknowledged [D2, D26]"
   }
  }
 },
 "Webhook": {
  "allOf": [
   {
    "$ref": "#/components/schemas/WebhookRequest"
   },
   {
    "type": "object",
    "required": [
     "id"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "clientId": {
      "type": "string"
     },
     "createdAt": {
      "type": "string"
     },
     "createdBy": {
      "type": "string"
     }
    }
   }
  ]
 },
 "WebhookList": {
  "type": "object",
  "required": [
   "list"
  ],
  "properties": {
   "list": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Webhook"
      }
     }
    }
   }
  }
 },
 "TestDigest": {
  "type": "object",
  "required": [
   "digest",
   "digestAlg"
  ],
  "properties": {
   "digest": {
    "type": "string",
    "x-pii": "secret"
   },
   "digestAlg": {
    "$ref": "#/components/schemas/DigestAlgorithm"
   }
  }
 },
 "Error": {
  "type": "object",
  "description": "`code` repeats the HTTP status; many errors have no `errorCode` [D18]. Known ones: 1000 duplicate-document, 1006 no-upload-verification-in-progress,\n1007 incorrect-file-size, 1008 applicant-marked-as-deleted, 1009 applicant-with-final-reject and 1010 doc-type-not-in-req-docs (409);\n1001 too-many-documents, 1002 file-too-big, 1003 empty-file, 1004 corrupted-file, 1005 unsupported-file-format and 1011\nencrypted-file (400); 4003 for a signature that does not fit (401) [D12, D18].\n",
  "required": [
   "description",
   "code",
   "correlationId"
  ],
  "properties": {
   "description": {
    "type": "string"
   },
   "code": {
    "type": "integer"
   },
   "correlationId": {
    "type": "string",
    "x-pii": "id"
   },
   "errorCode": {
    "type": "integer"
   },
   "errorName": {
    "type": "string"
   }
  }
 },
 "ApplicantCreated": {
  "title": "ApplicantCreated",
  "allOf": [
   {
    "$ref": "#/components/schemas/LifecycleBody"
   },
   {
    "$ref": "#/components/schemas/RuleNoResult"
   },
   {
    "type": "object",
    "required": [
     "type",
     "reviewStatus"
    ],
    "properties": {
     "type": {
      "const": "applicantCreated"
     },
     "reviewStatus": {
      "$comment": "Invariant 15.",
      "const": "init"
     }
    }
   }
  ]
 },
 "ApplicantPending": {
  "title": "ApplicantPending",
  "allOf": [
   {
    "$ref": "#/components/schemas/LifecycleBody"
   },
   {
    "$ref": "#/components/schemas/RuleNoResult"
   },
   {
    "type": "object",
    "required": [
     "type",
     "reviewStatus"
    ],
    "properties": {
     "type": {
      "const": "applicantPending"
     },
     "reviewStatus": {
      "$comment": "Invariant 15.",
      "const": "pending"
     },
     "reviewMode": {
      "$ref": "#/components/schemas/ReviewMode"
     }
    }
   }
  ]
 },
 "ApplicantPrechecked": {
  "title": "ApplicantPrechecked",
  "allOf": [
   {
    "$ref": "#/components/schemas/LifecycleBody"
   },
   {
    "type": "object",
    "required": [
     "type",
     "reviewStatus"
    ],
    "properties": {
     "type": {
      "const": "applicantPrechecked"
     },
     "reviewStatus": {
      "$comment": "Invariant 15.",
      "const": "queued"
     },
     "reviewMode": {
      "$ref": "#/components/schemas/ReviewMode"
     }
    }
   }
  ]
 },
 "ApplicantReviewed": {
  "title": "ApplicantReviewed",
  "allOf": [
   {
    "$ref": "#/components/schemas/LifecycleBody"
   },
   {
    "type": "object",
    "$comment": "Invariant 1.",
    "required": [
     "type",
     "reviewStatus",
     "reviewResult"
    ],
    "properties": {
     "type": {
      "const": "applicantReviewed"
     },
     "reviewStatus": {
      "$comment": "Invariants 1 and 15.",
      "const": "completed"
     },
     "reviewResult": {
      "$ref": "#/components/schemas/ReviewResult"
     }
    }
   }
  ]
 },
 "ApplicantOnHold": {
  "title": "ApplicantOnHold",
  "allOf": [
   {
    "$ref": "#/components/schemas/LifecycleBody"
   },
   {
    "type": "object",
    "required": [
     "type",
     "reviewStatus"
    ],
    "properties": {
     "type": {
      "const": "applicantOnHold"
     },
     "reviewStatus": {
      "$comment": "Invariant 15.",
      "const": "onHold"
     },
     "reviewResult": {
      "$ref": "#/components/schemas/ReviewResult"
     },
     "reviewMode": {
      "$ref": "#/components/schemas/ReviewMode"
     }
    }
   }
  ]
 },
 "ApplicantAwaitingService": {
  "title": "ApplicantAwaitingService",
  "allOf": [
   {
    "$ref": "#/components/schemas/LifecycleBody"
   },
   {
    "type": "object",
    "required": [
     "type",
     "reviewStatus"
    ],
    "properties": {
     "type": {
      "const": "applicantAwaitingService"
     },
     "reviewStatus": {
      "$comment": "Invariant 15.",
      "const": "awaitingService"
     },
     "reviewResult": {
      "$ref": "#/components/schemas/ReviewResult"
     }
    }
   }
  ]
 },
 "ApplicantAwaitingUser": {
  "title": "ApplicantAwaitingUser",
  "allOf": [
   {
    "$ref": "#/components/schemas/LifecycleBody"
   },
   {
    "type": "object",
    "required": [
     "type",
     "reviewStatus"
    ],
    "properties": {
     "type": {
      "const": "applicantAwaitingUser"
     },
     "reviewStatus": {
      "$comment": "Invariant 15.",
      "const": "awaitingUser"
     },
     "reviewResult": {
      "$ref": "#/components/schemas/ReviewResult"
     }
    }
   }
  ]
 },
 "ApplicantPersonalInfoChanged": {
  "title": "ApplicantPersonalInfoChanged",
  "allOf": [
   {
    "$ref": "#/components/schemas/LifecycleBody"
   },
   {
    "type": "object",
    "required": [
     "type",
     "reviewStatus"
    ],
    "properties": {
     "type": {
      "const": "applicantPersonalInfoChanged"
     },
     "reviewStatus": {
      "$ref": "#/components/schemas/ReviewStatus"
     },
     "reviewResult": {
      "$ref": "#/components/schemas/ReviewResult"
     }
    }
   }
  ]
 },
 "ApplicantTagsChanged": {
  "title": "ApplicantTagsChanged",
  "allOf": [
   {
    "$ref": "#/components/schemas/SparseBody"
   },
   {
    "type": "object",
    "required": [
     "type"
    ],
    "properties": {
     "type": {
      "const": "applicantTagsChanged"
     }
    }
   }
  ]
 },
 "ApplicantActivated": {
  "title": "ApplicantActivated",
  "allOf": [
   {
    "$ref": "#/components/schemas/SparseBody"
   },
   {
    "type": "object",
    "required": [
     "type"
    ],
    "properties": {
     "type": {
      "const": "applicantActivated"
     }
    }
   }
  ]
 },
 "ApplicantDeactivated": {
  "title": "ApplicantDeactivated",
  "allOf": [
   {
    "$ref": "#/components/schemas/SparseBody"
   },
   {
    "type": "object",
    "required": [
     "type"
    ],
    "properties": {
     "type": {
      "const": "applicantDeactivated"
     }
    }
   }
  ]
 },
 "ApplicantDeleted": {
  "title": "ApplicantDeleted",
  "allOf": [
   {
    "$ref": "#/components/schemas/SparseBody"
   },
   {
    "type": "object",
    "required": [
     "type"
    ],
    "properties": {
     "type": {
      "const": "applicantDeleted"
     }
    }
   }
  ]
 },
 "ApplicantPersonalDataDeleted": {
  "title": "ApplicantPersonalDataDeleted",
  "allOf": [
   {
    "$ref": "#/components/schemas/SparseBody"
   },
   {
    "type": "object",
    "required": [
     "type"
    ],
    "properties": {
     "type": {
      "const": "applicantPersonalDataDeleted"
     }
    }
   }
  ]
 },
 "ApplicantReset": {
  "title": "ApplicantReset",
  "allOf": [
   {
    "$ref": "#/components/schemas/LifecycleBody"
   },
   {
    "type": "object",
    "required": [
     "type",
     "reviewStatus"
    ],
    "properties": {
     "type": {
      "const": "applicantReset"
     },
     "reviewStatus": {
      "$comment": "Invariant 15.",
      "const": "init"
     },
     "reviewResult": {
      "$ref": "#/components/schemas/ReviewResult"
     }
    }
   }
  ]
 },
 "ApplicantStepsReset": {
  "title": "ApplicantStepsReset",
  "allOf": [
   {
    "$ref": "#/components/schemas/SparseBody"
   },
   {
    "type": "object",
    "required": [
     "type"
    ],
    "properties": {
     "type": {
      "const": "applicantStepsReset"
     }
    }
   }
  ]
 },
 "ApplicantLevelChanged": {
  "title": "ApplicantLevelChanged",
  "allOf": [
   {
    "$ref": "#/components/schemas/LevelChangedBody"
   },
   {
    "type": "object",
    "$comment": "Invariant 22.",
    "required": [
     "type",
     "reviewStatus",
     "previousLevelName"
    ],
    "properties": {
     "type": {
      "const": "applicantLevelChanged"
     },
     "reviewStatus": {
      "$ref": "#/components/schemas/ReviewStatus"
     },
     "reviewResult": {
      "$ref": "#/components/schemas/ReviewResult"
     },
     "previousLevelName": {
      "$ref": "#/components/schemas/LevelName"
     }
    }
   }
  ]
 },
 "ApplicantWorkflowCompleted": {
  "title": "ApplicantWorkflowCompleted",
  "allOf": [
   {
    "$ref": "#/components/schemas/LifecycleBody"
   },
   {
    "type": "object",
    "required": [
     "type",
     "reviewStatus"
    ],
    "properties": {
     "type": {
      "const": "applicantWorkflowCompleted"
     },
     "reviewStatus": {
      "$comment": "Invariant 15.",
      "const": "completed"
     },
     "reviewResult": {
      "$ref": "#/components/schemas/ReviewResult"
     },
     "workflowRevision": {
      "type": "integer",
      "minimum": 0,
      "description": "Which edition of the workflow; newer examples only [O5]. That it is not negative is [inferred]"
     }
    }
   }
  ]
 },
 "ApplicantWorkflowFailed": {
  "title": "ApplicantWorkflowFailed",
  "allOf": [
   {
    "$ref": "#/components/schemas/LifecycleBody"
   },
   {
    "type": "object",
    "required": [
     "type",
     "reviewStatus"
    ],
    "properties": {
     "type": {
      "const": "applicantWorkflowFailed"
     },
     "reviewStatus": {
      "$comment": "Invariant 15.",
      "const": "completed"
     },
     "reviewResult": {
      "$ref": "#/components/schemas/ReviewResult"
     },
     "workflowRevision": {
      "type": "integer",
      "minimum": 0,
      "description": "Which edition of the workflow; newer examples only [O5]. That it is not negative is [inferred]"
     }
    }
   }
  ]
 },
 "ApplicantVerificationLinkOpened": {
  "title": "ApplicantVerificationLinkOpened",
  "allOf": [
   {
    "$ref": "#/components/schemas/SparseBody"
   },
   {
    "type": "object",
    "required": [
     "type"
    ],
    "properties": {
     "type": {
      "const": "applicantVerificationLinkOpened"
     }
    }
   }
  ]
 },
 "ApplicantActionPending": {
  "title": "ApplicantActionPending",
  "allOf": [
   {
    "$ref": "#/components/schemas/ActionBody"
   },
   {
    "type": "object",
    "required": [
     "type",
     "reviewStatus"
    ],
    "properties": {
     "type": {
      "const": "applicantActionPending"
     },
     "reviewStatus": {
      "$ref": "#/components/schemas/ActionStatus"
     }
    }
   }
  ]
 },
 "ApplicantActionReviewed": {
  "title": "ApplicantActionReviewed",
  "allOf": [
   {
    "$ref": "#/components/schemas/ActionBody"
   },
   {
    "type": "object",
    "required": [
     "type",
     "reviewStatus",
     "reviewResult"
    ],
    "properties": {
     "type": {
      "const": "applicantActionReviewed"
     },
     "reviewStatus": {
      "$ref": "#/components/schemas/ActionStatus"
     },
     "reviewResult": {
      "$ref": "#/components/schemas/ReviewResult"
     }
    }
   }
  ]
 },
 "ApplicantActionOnHold": {
  "title": "ApplicantActionOnHold",
  "allOf": [
   {
    "$ref": "#/components/schemas/ActionBody"
   },
   {
    "type": "object",
    "required": [
     "type",
     "reviewStatus"
    ],
    "properties": {
     "type": {
      "const": "applicantActionOnHold"
     },
     "reviewStatus": {
      "$ref": "#/components/schemas/ActionStatus"
     },
     "reviewResult": {
      "$ref": "#/components/schemas/ReviewResult"
     }
    }
   }
  ]
 },
 "ApplicantActionLevelChanged": {
  "title": "ApplicantActionLevelChanged",
  "allOf": [
   {
    "$ref": "#/components/schemas/ActionBody"
   },
   {
    "type": "object",
    "required": [
     "type",
     "reviewStatus"
    ],
    "properties": {
     "type": {
      "const": "applicantActionLevelChanged"
     },
     "reviewStatus": {
      "$ref": "#/components/schemas/ActionStatus"
     },
     "reviewResult": {
      "$ref": "#/components/schemas/ReviewResult"
     }
    }
   }
  ]
 },
 "VideoIdentStatusChanged": {
  "title": "VideoIdentStatusChanged",
  "allOf": [
   {
    "$ref": "#/components/schemas/VideoIdentBody"
   },
   {
    "type": "object",
    "$comment": "Invariant 22.",
    "required": [
     "type",
     "videoIdentReviewStatus"
    ],
    "properties": {
     "type": {
      "const": "videoIdentStatusChanged"
     },
     "reviewStatus": {
      "$ref": "#/components/schemas/ReviewStatus"
     },
     "reviewResult": {
      "$ref": "#/components/schemas/ReviewResult"
     },
     "videoIdentReviewStatus": {
      "type": "string",
      "description": "A review status; the values are not documented [D1, O6]"
     }
    }
   }
  ]
 },
 "VideoIdentCompositionCompleted": {
  "title": "VideoIdentCompositionCompleted",
  "allOf": [
   {
    "$ref": "#/components/schemas/VideoIdentBody"
   },
   {
    "type": "object",
    "$comment": "Invariant 22.",
    "required": [
     "type",
     "compositionMediaId"
    ],
    "properties": {
     "type": {
      "const": "videoIdentCompositionCompleted"
     },
     "reviewStatus": {
      "$ref": "#/components/schemas/ReviewStatus"
     },
     "reviewResult": {
      "$ref": "#/components/schemas/ReviewResult"
     },
     "compositionMediaId": {
      "type": "string",
      "x-pii": "id",
      "minLength": 1,
      "description": "Names the recording [O10]"
     }
    }
   }
  ]
 },
 "ApplicantKytTxnCreated": {
  "title": "ApplicantKytTxnCreated",
  "allOf": [
   {
    "$ref": "#/components/schemas/KytTxnBody"
   },
   {
    "type": "object",
    "required": [
     "type",
     "reviewStatus"
    ],
    "properties": {
     "type": {
      "const": "applicantKytTxnCreated"
     },
     "reviewStatus": {
      "$ref": "#/components/schemas/KytStatus"
     },
     "reviewResult": {
      "$ref": "#/components/schemas/LooseResult"
     }
    }
   }
  ]
 },
 "ApplicantKytTxnApproved": {
  "title": "ApplicantKytTxnApproved",
  "allOf": [
   {
    "$ref": "#/components/schemas/KytTxnBody"
   },
   {
    "type": "object",
    "required": [
     "type",
     "reviewStatus",
     "applicantId"
    ],
    "properties": {
     "type": {
      "const": "applicantKytTxnApproved"
     },
     "reviewStatus": {
      "$ref": "#/components/schemas/KytStatus"
     },
     "reviewResult": {
      "$ref": "#/components/schemas/LooseResult"
     }
    }
   }
  ]
 },
 "ApplicantKytTxnRejected": {
  "title": "ApplicantKytTxnRejected",
  "allOf": [
   {
    "$ref": "#/components/schemas/KytTxnBody"
   },
   {
    "type": "object",
    "required": [
     "type",
     "reviewStatus",
     "applicantId"
    ],
    "properties": {
     "type": {
      "const": "applicantKytTxnRejected"
     },
     "reviewStatus": {
      "$ref": "#/components/schemas/KytStatus"
     },
     "reviewResult": {
      "$ref": "#/components/schemas/LooseResult"
     }
    }
   }
  ]
 },
 "ApplicantKytTxnReviewed": {
  "title": "ApplicantKytTxnReviewed",
  "allOf": [
   {
    "$ref": "#/components/schemas/KytTxnBody"
   },
   {
    "type": "object",
    "required": [
     "type",
     "reviewStatus",
     "applicantId"
    ],
    "properties": {
     "type": {
      "const": "applicantKytTxnReviewed"
     },
     "reviewStatus": {
      "$ref": "#/components/schemas/KytStatus"
     },
     "reviewResult": {
      "$ref": "#/components/schemas/LooseResult"
     }
    }
   }
  ]
 },
 "ApplicantKytTxnDeleted": {
  "title": "ApplicantKytTxnDeleted",
  "allOf": [
   {
    "$ref": "#/components/schemas/KytTxnBody"
   },
   {
    "type": "object",
    "required": [
     "type",
     "reviewStatus",
     "applicantId"
    ],
    "properties": {
     "type": {
      "const": "applicantKytTxnDeleted"
     },
     "reviewStatus": {
      "$ref": "#/components/schemas/KytStatus"
     },
     "reviewResult": {
      "$ref": "#/components/schemas/LooseResult"
     }
    }
   }
  ]
 },
 "ApplicantKytTxnAwaitingUser": {
  "title": "ApplicantKytTxnAwaitingUser",
  "allOf": [
   {
    "$ref": "#/components/schemas/KytTxnBody"
   },
   {
    "type": "object",
    "required": [
     "type",
     "reviewStatus",
     "applicantId"
    ],
    "properties": {
     "type": {
      "const": "applicantKytTxnAwaitingUser"
     },
     "reviewStatus": {
      "$ref": "#/components/schemas/KytStatus"
     },
     "reviewResult": {
      "$ref": "#/components/schemas/LooseResult"
     }
    }
   }
  ]
 },
 "ApplicantKytTxnDataChanged": {
  "title": "ApplicantKytTxnDataChanged",
  "allOf": [
   {
    "$ref": "#/components/schemas/KytTxnBody"
   },
   {
    "type": "object",
    "required": [
     "type",
     "reviewStatus",
     "applicantId"
    ],
    "properties": {
     "type": {
      "const": "applicantKytTxnDataChanged"
     },
     "reviewStatus": {
      "$ref": "#/components/schemas/KytStatus"
     },
     "reviewResult": {
      "$ref": "#/components/schemas/LooseResult"
     }
    }
   }
  ]
 },
 "ApplicantKytOnHold": {
  "title": "ApplicantKytOnHold",
  "allOf": [
   {
    "$ref": "#/components/schemas/KytTxnBody"
   },
   {
    "type": "object",
    "required": [
     "type",
     "reviewStatus",
     "applicantId"
    ],
    "properties": {
     "type": {
      "const": "applicantKytOnHold"
     },
     "reviewStatus": {
      "$ref": "#/components/schemas/KytStatus"
     },
     "reviewResult": {
      "$ref": "#/components/schemas/LooseResult"
     }
    }
   }
  ]
 },
 "KytCaseCreated": {
  "title": "KytCaseCreated",
  "allOf": [
   {
    "$ref": "#/components/schemas/CaseBody"
   },
   {
    "type": "object",
    "required": [
     "type",
     "reviewStatus"
    ],
    "properties": {
     "type": {
      "const": "kytCaseCreated"
     },
     "reviewStatus": {
      "const": "init"
     }
    }
   }
  ]
 },
 "KytCaseReviewed": {
  "title": "KytCaseReviewed",
  "allOf": [
   {
    "$ref": "#/components/schemas/CaseBody"
   },
   {
    "type": "object",
    "required": [
     "type"
    ],
    "properties": {
     "type": {
      "const": "kytCaseReviewed"
     },
     "reviewStatus": {
      "$ref": "#/components/schemas/ReviewStatus"
     },
     "reviewResult": {
      "$ref": "#/components/schemas/LooseResult"
     }
    }
   }
  ]
 },
 "KytCaseStatusChanged": {
  "title": "KytCaseStatusChanged",
  "allOf": [
   {
    "$ref": "#/components/schemas/CaseBody"
   },
   {
    "type": "object",
    "required": [
     "type"
    ],
    "properties": {
     "type": {
      "const": "kytCaseStatusChanged"
     },
     "reviewStatus": {
      "$ref": "#/components/schemas/ReviewStatus"
     },
     "reviewResult": {
      "$ref": "#/components/schemas/LooseResult"
     }
    }
   }
  ]
 },
 "AmlCaseApproved": {
  "title": "AmlCaseApproved",
  "allOf": [
   {
    "$ref": "#/components/schemas/CaseBody"
   },
   {
    "type": "object",
    "required": [
     "type"
    ],
    "properties": {
     "type": {
      "const": "amlCaseApproved"
     },
     "reviewStatus": {
      "$ref": "#/components/schemas/ReviewStatus"
     },
     "reviewResult": {
      "$ref": "#/components/schemas/LooseResult"
     }
    }
   }
  ]
 },
 "AmlCaseRejected": {
  "title": "AmlCaseRejected",
  "allOf": [
   {
    "$ref": "#/components/schemas/CaseBody"
   },
   {
    "type": "object",
    "required": [
     "type"
    ],
    "properties": {
     "type": {
      "const": "amlCaseRejected"
     },
     "reviewStatus": {
      "$ref": "#/components/schemas/ReviewStatus"
     },
     "reviewResult": {
      "$ref": "#/components/schemas/LooseResult"
     }
    }
   }
  ]
 },
 "AmlCaseOnHold": {
  "title": "AmlCaseOnHold",
  "allOf": [
   {
    "$ref": "#/components/schemas/CaseBody"
   },
   {
    "type": "object",
    "required": [
     "type"
    ],
    "properties": {
     "type": {
      "const": "amlCaseOnHold"
     },
     "reviewStatus": {
      "$ref": "#/components/schemas/ReviewStatus"
     },
     "reviewResult": {
      "$ref": "#/components/schemas/LooseResult"
     }
    }
   }
  ]
 },
 "KytCaseV2Created": {
  "title": "KytCaseV2Created",
  "allOf": [
   {
    "$ref": "#/components/schemas/CaseV2Body"
   },
   {
    "type": "object",
    "required": [
     "type",
     "reviewStatus"
    ],
    "properties": {
     "type": {
      "const": "kytCaseV2Created"
     },
     "reviewStatus": {
      "description": "Only cases of the newer kind have this status [O5]",
      "const": "open"
     }
    }
   }
  ]
 }
};
