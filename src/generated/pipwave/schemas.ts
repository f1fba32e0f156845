// Written by "npm run generate" from openapi/pipwave.yaml. Edit that, not this.

import type { Schema } from '../../core/contract.ts';

/** `components.schemas` of the document. */
export const schemas: Readonly<Record<string, Schema>> = {
 "Notification": {
  "title": "Body of the notification",
  "description": "The fields of the guide's table [seed], which marks none of them as required. Required here is what every notification must\nhave for its meaning or its signature [inferred]. `timestamp`, `api_key` and `signature` are not in the guide's table of fields; the payment notification of the same\nprovider carries them here [D2/instant_payment_notification, plugins] (gap 1).\n",
  "allOf": [
   {
    "type": "object",
    "required": [
     "session_token",
     "verification_type",
     "user_id",
     "mode",
     "attempts_num",
     "ip_address",
     "user_agent",
     "verification_status",
     "pd_id",
     "document_set_scoring",
     "documents",
     "started_at",
     "completed_at",
     "timestamp",
     "api_key"
    ],
    "properties": {
     "session_token": {
      "$ref": "#/components/schemas/SessionToken"
     },
     "verification_type": {
      "$ref": "#/components/schemas/VerificationType"
     },
     "user_id": {
      "$ref": "#/components/schemas/UserId"
     },
     "mode": {
      "$ref": "#/components/schemas/VerificationMode"
     },
     "attempts_num": {
      "type": "integer",
      "minimum": 1,
      "description": "How many tries the user made so far [seed]; from 1 [inferred]",
      "examples": [
       1
      ]
     },
     "ip_address": {
      "type": "string",
      "x-pii": "ip",
      "maxLength": 64,
      "description": "Of the user [seed]; 64 leaves room for IPv6 [inferred]",
      "examples": [
       "156.11.142.195"
      ]
     },
     "user_agent": {
      "type": "string",
      "x-pii": "text",
      "maxLength": 255,
      "description": "Of the user's browser [seed]; a longer one is cut [assumed]",
      "examples": [
       "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_6) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/69.0.3497.100 Safari/537.36"
      ]
     },
     "verification_status": {
      "description": "The overall result [seed]",
      "$ref": "#/components/schemas/VerificationResult"
     },
     "pd_id": {
      "type": "string",
      "x-pii": "id",
      "minLength": 1,
      "maxLength": 32,
      "description": "Names this set of documents [seed]. In the sample: PD, the day, a counter of nine digits [inferred]. A review may be\nfollowed by a second notification with the same id [assumed].\n",
      "examples": [
       "PD20181016000000006"
      ]
     },
     "document_set_scoring": {
      "description": "Of the whole set [seed]. Its text enters the signature as it stands here. What it is on an error is not said\n(gap 4): null is possible there.\n",
      "$ref": "#/components/schemas/Score"
     },
     "analysis_result_meta": {
      "description": "Of the whole set [seed]",
      "$ref": "#/components/schemas/AnalysisMeta"
     },
     "extra_param1": {
      "$ref": "#/components/schemas/ExtraParameter"
     },
     "extra_param2": {
      "$ref": "#/components/schemas/ExtraParameter"
     },
     "extra_param3": {
      "$ref": "#/components/schemas/ExtraParameter"
     },
     "documents": {
      "type": "array",
      "description": "What was verified in this set [seed]: of a credit card the card; of an identification the selfie, then the document\n[inferred]. May be empty on an error [assumed].\n",
      "items": {
       "$ref": "#/components/schemas/Document"
      }
     },
     "started_at": {
      "description": "When the user began [seed]",
      "$ref": "#/components/schemas/UnixTime"
     },
     "completed_at": {
      "description": "When the user ended [seed]; not before `started_at` [inferred]",
      "$ref": "#/components/schemas/UnixTime"
     },
     "timestamp": {
      "description": "When this was sent [D2/instant_payment_notification]; first in the list of what is signed [seed] (gap 1). Whether a\nresend has another is not said (gap 3), nor how old it may be (gap 12).\n",
      "$ref": "#/components/schemas/UnixTime"
     },
     "api_key": {
      "type": "string",
      "x-pii": "secret",
      "maxLength": 32,
      "description": "The merchant's key [D2/instant_payment_notification]; signed [seed] (gap 1)",
      "examples": [
       "demo_key_0001"
      ]
     },
     "signature": {
      "type": "string",
      "x-pii": "secret",
      "minLength": 40,
      "maxLength": 40,
      "pattern": "^[0-9a-f]{40}$",
      "description": "SHA-1 in lower-case hex [D3/security/signature]. Not required, because no page puts it in the body in so many words\n(gap 1); whoever verifies needs it.\n",
      "examples": [
       "9c96423a91ec5e2514ee91cb84d100029f6eeaba"
      ]
     }
    }
   },
   {
    "$ref": "#/components/schemas/RuleLivefeed"
   },
   {
    "$ref": "#/components/schemas/RuleUpload"
   },
   {
    "$ref": "#/components/schemas/RuleMatchTextOfCreditCard"
   },
   {
    "$ref": "#/components/schemas/RuleMatchTextOfIdentification"
   }
  ]
 },
 "Document": {
  "title": "One document of the set",
  "type": "object",
  "required": [
   "document_type",
   "full_filename",
   "full_size",
   "full_url",
   "document_scoring",
   "result"
  ],
  "properties": {
   "document_type": {
    "$ref": "#/components/schemas/DocumentType"
   },
   "subject_filename": {
    "type": "string",
    "x-pii": "url",
    "maxLength": 255,
    "description": "Of the picture's focused part; only if `mode` is livefeed [seed]",
    "examples": [
     "PD20181016000000006-credit-card-subject.jpg"
    ]
   },
   "subject_size": {
    "type": "integer",
    "minimum": 0,
    "description": "Only if `mode` is livefeed [seed]; in bytes [assumed]",
    "examples": [
     48213
    ]
   },
   "subject_url": {
    "type": "string",
    "x-pii": "url",
    "maxLength": 255,
    "description": "Where to download it; only if `mode` is livefeed [seed]",
    "examples": [
     "https://files.pipwave.test/PD20181016000000006-credit-card-subject.jpg"
    ]
   },
   "full_filename": {
    "type": "string",
    "x-pii": "url",
    "maxLength": 255,
    "description": "Of the full picture [seed], in both modes [inferred]",
    "examples": [
     "PD20181016000000006-credit-card-full.jpg"
    ]
   },
   "full_size": {
    "type": "integer",
    "minimum": 0,
    "description": "Of the full picture [seed]; in bytes [assumed]",
    "examples": [
     201945
    ]
   },
   "full_url": {
    "type": "string",
    "x-pii": "url",
    "maxLength": 255,
    "description": "Where to download it [seed]. How long that works is not said; signed for one hour [assumed, gap 13]",
    "examples": [
     "https://files.pipwave.test/PD20181016000000006-credit-card-full.jpg"
    ]
   },
   "document_scoring": {
    "description": "Of this document [seed]",
    "$ref": "#/components/schemas/Score"
   },
   "analysis_result_meta": {
    "description": "Of this document [seed]",
    "$ref": "#/components/schemas/AnalysisMeta"
   },
   "result": {
    "description": "Of this document [seed]",
    "$ref": "#/components/schemas/VerificationResult"
   }
  }
 },
 "AnalysisMeta": {
  "title": "What else the analysis found",
  "description": "Differs from analysis to analysis [seed]; only `match_text` is documented. Which of the two fields of this kind holds it is not\nsaid (gap 8). PHP writes an empty map as an empty list [inferred] (gap 7).\n",
  "oneOf": [
   {
    "$ref": "#/components/schemas/FilledMeta"
   },
   {
    "$ref": "#/components/schemas/EmptyList"
   }
  ]
 },
 "FilledMeta": {
  "title": "Metadata",
  "description": "Texts that were looked for [D3/types-of-verifications]; other keys are opaque, and empty it may be too [inferred]",
  "type": "object",
  "properties": {
   "match_text": {
    "$ref": "#/components/schemas/MatchText"
   }
  }
 },
 "EmptyList": {
  "title": "No metadata, as PHP writes it",
  "type": "array",
  "maxItems": 0,
  "items": {
   "type": "string"
  }
 },
 "MatchText": {
  "title": "How well the expected texts were found",
  "description": "One entry for each option that was sent with the call, and no other [D3/types-of-verifications] (rule 6)",
  "type": "object",
  "properties": {
   "credit-card-first6": {
    "description": "Only of a credit card [D3/types-of-verifications/credit-card-verification]",
    "$ref": "#/components/schemas/TextMatch"
   },
   "credit-card-last4": {
    "description": "Only of a credit card [D3/types-of-verifications/credit-card-verification]",
    "$ref": "#/components/schemas/TextMatch"
   },
   "name": {
    "description": "Only of an identification [D3/types-of-verifications/identification-verification]",
    "$ref": "#/components/schemas/TextMatch"
   }
  }
 },
 "TextMatch": {
  "title": "The best match of one text",
  "type": "object",
  "required": [
   "text",
   "score",
   "result"
  ],
  "properties": {
   "text": {
    "type": "string",
    "x-pii": "text",
    "description": "The text that came nearest [D3/types-of-verifications]",
    "examples": [
     "411111"
    ]
   },
   "score": {
    "type": "number",
    "minimum": 0,
    "maximum": 100,
    "description": "0 is no match, 100 a very good one; two decimals in the sample [D3/types-of-verifications]",
    "examples": [
     96.67
    ]
   },
   "result": {
    "$ref": "#/components/schemas/VerificationResult"
   }
  }
 },
 "SessionToken": {
  "type": "string",
  "x-pii": "id",
  "minLength": 1,
  "maxLength": 32,
  "description": "The `token` of the call's answer [seed]; eight letters and digits in the sample",
  "examples": [
   "p5nrUZol"
  ]
 },
 "UserId": {
  "type": "string",
  "x-pii": "reference",
  "minLength": 1,
  "maxLength": 32,
  "description": "As given to the call [seed]",
  "examples": [
   "1514333"
  ]
 },
 "ExtraParameter": {
  "type": [
   "string",
   "null"
  ],
  "x-pii": "reference",
  "maxLength": 255,
  "description": "As given to the call [seed]; null, empty or absent where none was given, nobody says (gap 5)",
  "examples": [
   "order-42"
  ]
 },
 "UnixTime": {
  "type": "integer",
  "minimum": 0,
  "description": "Whole seconds since 1970-01-01T00:00:00Z [D3/security/timestamping]",
  "examples": [
   1539673091
  ]
 },
 "Score": {
  "type": "number",
  "minimum": 0,
  "maximum": 100,
  "description": "0 is very bad, 100 very good [seed]. Which scores make which result is not said (gap 18).",
  "examples": [
   96.67
  ]
 },
 "VerificationType": {
  "type": "string",
  "maxLength": 32,
  "enum": [
   "identification",
   "credit-card"
  ],
  "description": "The complete list; more are announced [D3/appendix/verification-types, D3/js-sdk]"
 },
 "VerificationMode": {
  "type": "string",
  "maxLength": 32,
  "enum": [
   "livefeed",
   "upload"
  ],
  "description": "Shown to the camera, or files chosen [D3/appendix/verification-modes; what they mean is inferred]"
 },
 "DocumentType": {
  "type": "string",
  "maxLength": 32,
  "enum": [
   "selfie",
   "identification",
   "credit-card"
  ],
  "description": "The complete list [D3/appendix/document-types]"
 },
 "VerificationResult": {
  "type": "string",
  "maxLength": 5,
  "enum": [
   "10",
   "5",
   "8",
   "2"
  ],
  "description": "10 success, 5 failed, 8 review, 2 error; the complete list, and text [D3/appendix/verification-results, seed]"
 },
 "InitiateRequest": {
  "title": "Starts a session",
  "description": "Signed like the notification, over timestamp, action, api_key, user_id, extra_param1 to 3 and notification_url [D3/api-list]\nwith api_secret; what is empty is left out [SDK]. `types_of_verification` and `allowed_mode` are not signed.\n",
  "type": "object",
  "required": [
   "action",
   "timestamp",
   "api_key",
   "types_of_verification",
   "user_id",
   "signature"
  ],
  "properties": {
   "action": {
    "type": "string",
    "maxLength": 32,
    "const": "initiate-verification-session",
    "description": "Chooses the call [D3/api-list]"
   },
   "timestamp": {
    "description": "Time of the call [D3/api-list]",
    "$ref": "#/components/schemas/UnixTime"
   },
   "api_key": {
    "type": "string",
    "x-pii": "secret",
    "maxLength": 32,
    "description": "The same as in the header x-api-key [D3/security/api-key]; at most 64 in SDK",
    "examples": [
     "demo_key_0001"
    ]
   },
   "types_of_verification": {
    "type": "string",
    "x-pii": "text",
    "maxLength": 255,
    "description": "A JSON text: an object with the options of each wanted type, for example `match_text` with the expected texts\n[D3/api-list]. The first edition of the guide had a list of objects, and its sample is no valid JSON. The limit is SDK's.\n",
    "examples": [
     "{\"identification\":{\"match_text\":{\"name\":\"MARIJA PETRAUSKAITE\"}}}"
    ]
   },
   "user_id": {
    "$ref": "#/components/schemas/UserId"
   },
   "extra_param1": {
    "$ref": "#/components/schemas/ExtraParameter"
   },
   "extra_param2": {
    "$ref": "#/components/schemas/ExtraParameter"
   },
   "extra_param3": {
    "$ref": "#/components/schemas/ExtraParameter"
   },
   "notification_url": {
    "type": "string",
    "x-pii": "url",
    "maxLength": 255,
    "description": "Where the notification goes [D3/api-list]; without one nothing is sent [assumed, gap 16]",
    "examples": [
     "https://merchant.example/pipwave/doc"
    ]
   },
   "allowed_mode": {
    "type": "string",
    "maxLength": 255,
    "description": "Modes with commas between them; all of them unless told. Since 1.1 [D3/revision]",
    "examples": [
     "livefeed, upload"
    ]
   },
   "signature": {
    "type": "string",
    "x-pii": "secret",
    "minLength": 40,
    "maxLength": 40,
    "description": "SHA-1 in lower-case hex [D3/security/signature]",
    "examples": [
     "1b164a65f9f370bfbf9f3a6aa404eadc1b5e3d95"
    ]
   },
   "version": {
    "type": "string",
    "maxLength": 255,
    "description": "Only in SDK"
   }
  }
 },
 "InitiateResponse": {
  "title": "The session, or why there is none",
  "type": "object",
  "required": [
   "status"
  ],
  "properties": {
   "status": {
    "$ref": "#/components/schemas/ApiStatus"
   },
   "message": {
    "type": "string",
    "maxLength": 255,
    "description": "Says what went wrong, if anything [D3/api-list]",
    "examples": [
     "Invalid signature"
    ]
   },
   "token": {
    "description": "Comes back as `session_token`; how long it lives is not said (gap 15) [D3/api-list]",
    "$ref": "#/components/schemas/SessionToken"
   },
   "redirect_url": {
    "type": "object",
    "description": "The hosted page of each type, \"if needed\"; since 1.1 [D3/api-list, D3/revision]",
    "additionalProperties": {
     "type": "string",
     "x-pii": "url"
    },
    "examples": [
     {
      "credit-card": "https://secure.pipwave.test/document/credit-card/p5nrUZol"
     }
    ]
   }
  }
 },
 "ApiStatus": {
  "type": "string",
  "maxLength": 5,
  "enum": [
   "200",
   "400",
   "401",
   "403",
   "404",
   "500",
   "9001"
  ],
  "description": "200 done, 400 failed, 401 wrong signature, 403 wrong key, 404 unknown action, 500 the server failed, 9001 wrong\nparameter [D3/appendix/api-status-code]. Text [D3/api-list].\n"
 },
 "RuleLivefeed": {
  "$comment": "Rule 5.",
  "if": {
   "properties": {
    "mode": {
     "const": "livefeed"
    }
   },
   "required": [
    "mode"
   ]
  },
  "then": {
   "properties": {
    "documents": {
     "items": {
      "required": [
       "subject_filename",
       "subject_size",
       "subject_url"
      ],
      "properties": {
       "subject_filename": {
        "type": "string"
       },
       "subject_size": {
        "type": "integer"
       },
       "subject_url": {
        "type": "string"
       }
      }
     }
    }
   }
  }
 },
 "RuleUpload": {
  "$comment": "Rule 5. A subject may not be there, and one that is null is left to the rule of its type.",
  "if": {
   "properties": {
    "mode": {
     "const": "upload"
    }
   },
   "required": [
    "mode"
   ]
  },
  "then": {
   "properties": {
    "documents": {
     "items": {
      "properties": {
       "subject_filename": {
        "type": "null"
       },
       "subject_size": {
        "type": "null"
       },
       "subject_url": {
        "type": "null"
       }
      }
     }
    }
   }
  }
 },
 "RuleMatchTextOfCreditCard": {
  "$comment": "Rule 6.",
  "if": {
   "properties": {
    "verification_type": {
     "const": "credit-card"
    }
   },
   "required": [
    "verification_type"
   ]
  },
  "then": {
   "properties": {
    "analysis_result_meta": {
     "not": {
      "$ref": "#/components/schemas/NameWasMatched"
     }
    },
    "documents": {
     "items": {
      "properties": {
       "analysis_result_meta": {
        "not": {
         "$ref": "#/components/schemas/NameWasMatched"
        }
       }
      }
     }
    }
   }
  }
 },
 "RuleMatchTextOfIdentification": {
  "$comment": "Rule 6.",
  "if": {
   "properties": {
    "verification_type": {
     "const": "identification"
    }
   },
   "required": [
    "verification_type"
   ]
  },
  "then": {
   "properties": {
    "analysis_result_meta": {
     "not": {
      "$ref": "#/components/schemas/CardWasMatched"
     }
    },
    "documents": {
     "items": {
      "properties": {
       "analysis_result_meta": {
        "not": {
         "$ref": "#/components/schemas/CardWasMatched"
        }
       }
      }
     }
    }
   }
  }
 },
 "NameWasMatched": {
  "$comment": "Rule 6.",
  "type": "object",
  "required": [
   "match_text"
  ],
  "properties": {
   "match_text": {
    "type": "object",
    "required": [
     "name"
    ],
    "properties": {
     "name": {
      "type": "object"
     }
    }
   }
  }
 },
 "CardWasMatched": {
  "$comment": "Rule 6.",
  "type": "object",
  "required": [
   "match_text"
  ],
  "properties": {
   "match_text": {
    "type": "object",
    "anyOf": [
     {
      "required": [
       "credit-card-first6"
      ],
      "properties": {
       "credit-card-first6": {
        "type": "object"
       }
      }
     },
     {
      "required": [
       "credit-card-last4"
      ],
      "properties": {
       "credit-card-last4": {
        "type": "object"
       }
      }
     }
    ]
   }
  }
 }
};
