// Written by "npm run generate" from openapi/sumsub.yaml. Edit that, not this.

// @ts-nocheck: compiled by Ajv
import { codePointLength, deepEqual, formats } from '../../core/formats.ts';


export const createAccessToken = validate52;
const func1 = codePointLength;

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 512 && func1(data) > 512){
const err0 = {instancePath,schemaPath:"#/components/schemas/ExternalUserId/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/ExternalUserId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length < 1 || func1(data) < 1){
const err0 = {instancePath,schemaPath:"#/components/schemas/LevelName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/LevelName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userId === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AccessTokenRequest/required",keyword:"required",params:{missingProperty: "userId"},message:"must have required property '"+"userId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.levelName === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/AccessTokenRequest/required",keyword:"required",params:{missingProperty: "levelName"},message:"must have required property '"+"levelName"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.userId !== undefined){
if(!(validate54(data.userId, {instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.levelName !== undefined){
if(!(validate56(data.levelName, {instancePath:instancePath+"/levelName",parentData:data,parentDataProperty:"levelName",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.ttlInSecs !== undefined){
let data2 = data.ttlInSecs;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err2 = {instancePath:instancePath+"/ttlInSecs",schemaPath:"#/components/schemas/AccessTokenRequest/properties/ttlInSecs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/ttlInSecs",schemaPath:"#/components/schemas/AccessTokenRequest/properties/ttlInSecs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.applicantIdentifiers !== undefined){
let data3 = data.applicantIdentifiers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.email !== undefined){
if(typeof data3.email !== "string"){
const err4 = {instancePath:instancePath+"/applicantIdentifiers/email",schemaPath:"#/components/schemas/AccessTokenRequest/properties/applicantIdentifiers/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data3.phone !== undefined){
if(typeof data3.phone !== "string"){
const err5 = {instancePath:instancePath+"/applicantIdentifiers/phone",schemaPath:"#/components/schemas/AccessTokenRequest/properties/applicantIdentifiers/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/applicantIdentifiers",schemaPath:"#/components/schemas/AccessTokenRequest/properties/applicantIdentifiers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.externalActionId !== undefined){
if(typeof data.externalActionId !== "string"){
const err7 = {instancePath:instancePath+"/externalActionId",schemaPath:"#/components/schemas/AccessTokenRequest/properties/externalActionId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/components/schemas/AccessTokenRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:createAccessToken" */;
let vErrors = null;
let errors = 0;
if(!(validate53(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
validate52.errors = vErrors;
return errors === 0;
}

export const createApplicant = validate59;
const schema25 = {"type":"string","enum":["individual","company"],"description":"What the applicant is [seed, D1]"};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApplicantType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "individual") || (data === "company"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/ApplicantType/enum",keyword:"enum",params:{allowedValues: schema25.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.externalUserId === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApplicantRequest/required",keyword:"required",params:{missingProperty: "externalUserId"},message:"must have required property '"+"externalUserId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.externalUserId !== undefined){
if(!(validate54(data.externalUserId, {instancePath:instancePath+"/externalUserId",parentData:data,parentDataProperty:"externalUserId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(!(validate62(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(typeof data.email !== "string"){
const err1 = {instancePath:instancePath+"/email",schemaPath:"#/components/schemas/ApplicantRequest/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.phone !== undefined){
if(typeof data.phone !== "string"){
const err2 = {instancePath:instancePath+"/phone",schemaPath:"#/components/schemas/ApplicantRequest/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.lang !== undefined){
if(typeof data.lang !== "string"){
const err3 = {instancePath:instancePath+"/lang",schemaPath:"#/components/schemas/ApplicantRequest/properties/lang/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.sourceKey !== undefined){
if(typeof data.sourceKey !== "string"){
const err4 = {instancePath:instancePath+"/sourceKey",schemaPath:"#/components/schemas/ApplicantRequest/properties/sourceKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.fixedInfo !== undefined){
let data6 = data.fixedInfo;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
}
else {
const err5 = {instancePath:instancePath+"/fixedInfo",schemaPath:"#/components/schemas/ApplicantRequest/properties/fixedInfo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.info !== undefined){
let data7 = data.info;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
const err6 = {instancePath:instancePath+"/info",schemaPath:"#/components/schemas/ApplicantRequest/properties/info/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.metadata !== undefined){
let data8 = data.metadata;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
}
else {
const err7 = {instancePath:instancePath+"/metadata/" + i0,schemaPath:"#/components/schemas/ApplicantRequest/properties/metadata/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/metadata",schemaPath:"#/components/schemas/ApplicantRequest/properties/metadata/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/components/schemas/ApplicantRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:createApplicant" */;
let vErrors = null;
let errors = 0;
if(!(validate60(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
validate59.errors = vErrors;
return errors === 0;
}

export const approveApplicant = validate65;

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/Tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/Tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.note !== undefined){
if(typeof data.note !== "string"){
const err0 = {instancePath:instancePath+"/note",schemaPath:"#/components/schemas/ApproveRequest/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.tags !== undefined){
if(!(validate67(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/ApproveRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:approveApplicant" */;
let vErrors = null;
let errors = 0;
if(!(validate66(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
validate65.errors = vErrors;
return errors === 0;
}

export const rejectApplicant = validate70;

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.note !== undefined){
if(typeof data.note !== "string"){
const err0 = {instancePath:instancePath+"/note",schemaPath:"#/components/schemas/RejectRequest/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.tags !== undefined){
if(!(validate67(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.reasons !== undefined){
let data2 = data.reasons;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
let data3 = data2[key0];
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err1 = {instancePath:instancePath+"/reasons/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/components/schemas/RejectRequest/properties/reasons/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/reasons/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/components/schemas/RejectRequest/properties/reasons/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/reasons",schemaPath:"#/components/schemas/RejectRequest/properties/reasons/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/RejectRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:rejectApplicant" */;
let vErrors = null;
let errors = 0;
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
validate70.errors = vErrors;
return errors === 0;
}

export const returnApplicant = validate74;

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:returnApplicant" */;
let vErrors = null;
let errors = 0;
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
validate74.errors = vErrors;
return errors === 0;
}

export const setTags = validate76;

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:setTags" */;
let vErrors = null;
let errors = 0;
if(!(validate67(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
validate76.errors = vErrors;
return errors === 0;
}

export const completeInSandbox = validate78;
const schema34 = {"type":"object","required":["reviewAnswer"],"properties":{"reviewAnswer":{"type":"string","enum":["GREEN","RED"]},"rejectLabels":{"type":"array","description":"Empty for GREEN; required in one edition, and left out by a client that works [O7, O8]","items":{"$ref":"#/components/schemas/RejectLabel"}},"reviewRejectType":{"$ref":"#/components/schemas/RejectType"},"clientComment":{"type":"string","x-pii":"text"},"moderationComment":{"type":"string","x-pii":"text"}}};
const schema35 = {"description":"Why. An open set: the first list is the vendor's [D5, D29], the second was seen in public clients only [O9, O10]. A label does not\ndecide between FINAL and RETRY, only `reviewRejectType` does [D5] (invariant 7).\n","anyOf":[{"enum":["ADDITIONAL_DATA_REQUIRED","ADDITIONAL_DOCUMENT_REQUIRED","MORE_DOCUMENTS_REQUIRED","ADVERSE_MEDIA","AGE_REQUIREMENT_MISMATCH","APPLICANT_INTERRUPTED_INTERVIEW","BACK_SIDE_MISSING","FRONT_SIDE_MISSING","BAD_AVATAR","BAD_FACE_MATCHING","BAD_PROOF_OF_ADDRESS","BAD_PROOF_OF_IDENTITY","BAD_PROOF_OF_PAYMENT","BAD_SELFIE","BAD_VIDEO_SELFIE","BEHAVIOR","BLACKLIST","BLOCKLIST","BLACK_AND_WHITE","CAMERA_OR_LIGHTING_ISSUES","CONNECTION_ISSUES","SOUND_ISSUES","PHONE_VERIFICATION_ISSUES","OTHER_VI_ISSUES","CHECK_UNAVAILABLE","COMPANY_DATA_MISMATCH","COMPANY_INACTIVE_ENTITY","COMPANY_INCORRECT_DATA","COMPANY_NOT_DEFINED_BENEFICIARIES","COMPANY_NOT_DEFINED_OWNERSHIP_STRUCTURE","COMPANY_NOT_DEFINED_REPRESENTATIVES","COMPANY_NOT_DEFINED_STRUCTURE","COMPANY_NOT_VALIDATED_BENEFICIAL_OWNERS","COMPANY_NOT_VALIDATED_BENEFICIARIES","COMPANY_NOT_VALIDATED_DIRECTORS","COMPANY_NOT_VALIDATED_REPRESENTATIVES","COMPANY_PROBLEMATIC_STRUCTURE","COMPROMISED_PERSONS","CONNECTION_INTERRUPTED","CRIMINAL","DB_DATA_MISMATCH","DB_DATA_NOT_FOUND","DB_NO_DATA_SOURCE","DIGITAL_DOCUMENT","DOCUMENT_DAMAGED","DOCUMENT_DEPRIVED","DOCUMENT_MISSING","DOCUMENT_PAGE_MISSING","DOCUMENT_TEMPLATE","DUPLICATE","ESIGN_FAILED","EXPERIENCE_REQUIREMENT_MISMATCH","EXPIRATION_DATE","EXTERNAL_DECISION_REJECTION","FOREIGNER","FORGERY","FRAUDULENT_LIVENESS","FRAUDULENT_PATTERNS","GPS_AS_POA_SKIPPED","GRAPHIC_EDITOR","ID_INVALID","INCOMPATIBLE_LANGUAGE","INCOMPLETE_DOCUMENT","INCONSISTENT_PROFILE","INCORRECT_SOCIAL_NUMBER","INCORRECT_PATTERNS","INSUFFICIENT_DATA","LOW_QUALITY","NOT_ALL_CHECKS_COMPLETED","NOT_DOCUMENT","NO_APPLICANT","NO_SUITABLE_DOCS","NOT_ALONE","REFUSED_TO_CONTINUE","VIDEO_FILTERS_OR_MASKS","SUPPORTED_LANGUAGE_IS_NOT_AVAILABLE","VI_ATTEMPTS_LIMIT_REACHED","PERSON_MISMATCH","THIRD_PARTY_GUIDANCE","SPONSORED_VERIFICATION","OK","OTHER","OUTDATED_DOCUMENT_VERSION","PEP","PROBLEMATIC_APPLICANT_DATA","REGULATIONS_VIOLATIONS","REQUESTED_DATA_MISMATCH","RESTRICTED_PERSON","SANCTIONS","SCREENSHOTS","SELFIE_MISMATCH","SELFIE_WITH_PAPER","SPAM","STOLEN_DOCS","THIRD_PARTY_INVOLVED","UNFILLED_ID","UNSATISFACTORY_PHOTOS","UNSUITABLE_DOCUMENT","UNSUITABLE_ENV","UNSUPPORTED_LANGUAGE","WRONG_ADDRESS","WRONG_USER_REGION","ADVERSE_MEDIA_SUSPECTED","BAD_DOCUMENT","BLURRY","DEEPFAKE","FALSE_IDENTITY","FALSE_IDENTITY_DOCUMENT","FITNESS_PROBITY","FORCED_VERIFICATION","HIGH_RISK_PROFILE","LIVENESS_WITH_PHONE","NOT_READABLE","PRINTED_ID_COPY","SUSPICIOUS_PATTERNS"]},{"type":"string"}]};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data === "ADDITIONAL_DATA_REQUIRED") || (data === "ADDITIONAL_DOCUMENT_REQUIRED")) || (data === "MORE_DOCUMENTS_REQUIRED")) || (data === "ADVERSE_MEDIA")) || (data === "AGE_REQUIREMENT_MISMATCH")) || (data === "APPLICANT_INTERRUPTED_INTERVIEW")) || (data === "BACK_SIDE_MISSING")) || (data === "FRONT_SIDE_MISSING")) || (data === "BAD_AVATAR")) || (data === "BAD_FACE_MATCHING")) || (data === "BAD_PROOF_OF_ADDRESS")) || (data === "BAD_PROOF_OF_IDENTITY")) || (data === "BAD_PROOF_OF_PAYMENT")) || (data === "BAD_SELFIE")) || (data === "BAD_VIDEO_SELFIE")) || (data === "BEHAVIOR")) || (data === "BLACKLIST")) || (data === "BLOCKLIST")) || (data === "BLACK_AND_WHITE")) || (data === "CAMERA_OR_LIGHTING_ISSUES")) || (data === "CONNECTION_ISSUES")) || (data === "SOUND_ISSUES")) || (data === "PHONE_VERIFICATION_ISSUES")) || (data === "OTHER_VI_ISSUES")) || (data === "CHECK_UNAVAILABLE")) || (data === "COMPANY_DATA_MISMATCH")) || (data === "COMPANY_INACTIVE_ENTITY")) || (data === "COMPANY_INCORRECT_DATA")) || (data === "COMPANY_NOT_DEFINED_BENEFICIARIES")) || (data === "COMPANY_NOT_DEFINED_OWNERSHIP_STRUCTURE")) || (data === "COMPANY_NOT_DEFINED_REPRESENTATIVES")) || (data === "COMPANY_NOT_DEFINED_STRUCTURE")) || (data === "COMPANY_NOT_VALIDATED_BENEFICIAL_OWNERS")) || (data === "COMPANY_NOT_VALIDATED_BENEFICIARIES")) || (data === "COMPANY_NOT_VALIDATED_DIRECTORS")) || (data === "COMPANY_NOT_VALIDATED_REPRESENTATIVES")) || (data === "COMPANY_PROBLEMATIC_STRUCTURE")) || (data === "COMPROMISED_PERSONS")) || (data === "CONNECTION_INTERRUPTED")) || (data === "CRIMINAL")) || (data === "DB_DATA_MISMATCH")) || (data === "DB_DATA_NOT_FOUND")) || (data === "DB_NO_DATA_SOURCE")) || (data === "DIGITAL_DOCUMENT")) || (data === "DOCUMENT_DAMAGED")) || (data === "DOCUMENT_DEPRIVED")) || (data === "DOCUMENT_MISSING")) || (data === "DOCUMENT_PAGE_MISSING")) || (data === "DOCUMENT_TEMPLATE")) || (data === "DUPLICATE")) || (data === "ESIGN_FAILED")) || (data === "EXPERIENCE_REQUIREMENT_MISMATCH")) || (data === "EXPIRATION_DATE")) || (data === "EXTERNAL_DECISION_REJECTION")) || (data === "FOREIGNER")) || (data === "FORGERY")) || (data === "FRAUDULENT_LIVENESS")) || (data === "FRAUDULENT_PATTERNS")) || (data === "GPS_AS_POA_SKIPPED")) || (data === "GRAPHIC_EDITOR")) || (data === "ID_INVALID")) || (data === "INCOMPATIBLE_LANGUAGE")) || (data === "INCOMPLETE_DOCUMENT")) || (data === "INCONSISTENT_PROFILE")) || (data === "INCORRECT_SOCIAL_NUMBER")) || (data === "INCORRECT_PATTERNS")) || (data === "INSUFFICIENT_DATA")) || (data === "LOW_QUALITY")) || (data === "NOT_ALL_CHECKS_COMPLETED")) || (data === "NOT_DOCUMENT")) || (data === "NO_APPLICANT")) || (data === "NO_SUITABLE_DOCS")) || (data === "NOT_ALONE")) || (data === "REFUSED_TO_CONTINUE")) || (data === "VIDEO_FILTERS_OR_MASKS")) || (data === "SUPPORTED_LANGUAGE_IS_NOT_AVAILABLE")) || (data === "VI_ATTEMPTS_LIMIT_REACHED")) || (data === "PERSON_MISMATCH")) || (data === "THIRD_PARTY_GUIDANCE")) || (data === "SPONSORED_VERIFICATION")) || (data === "OK")) || (data === "OTHER")) || (data === "OUTDATED_DOCUMENT_VERSION")) || (data === "PEP")) || (data === "PROBLEMATIC_APPLICANT_DATA")) || (data === "REGULATIONS_VIOLATIONS")) || (data === "REQUESTED_DATA_MISMATCH")) || (data === "RESTRICTED_PERSON")) || (data === "SANCTIONS")) || (data === "SCREENSHOTS")) || (data === "SELFIE_MISMATCH")) || (data === "SELFIE_WITH_PAPER")) || (data === "SPAM")) || (data === "STOLEN_DOCS")) || (data === "THIRD_PARTY_INVOLVED")) || (data === "UNFILLED_ID")) || (data === "UNSATISFACTORY_PHOTOS")) || (data === "UNSUITABLE_DOCUMENT")) || (data === "UNSUITABLE_ENV")) || (data === "UNSUPPORTED_LANGUAGE")) || (data === "WRONG_ADDRESS")) || (data === "WRONG_USER_REGION")) || (data === "ADVERSE_MEDIA_SUSPECTED")) || (data === "BAD_DOCUMENT")) || (data === "BLURRY")) || (data === "DEEPFAKE")) || (data === "FALSE_IDENTITY")) || (data === "FALSE_IDENTITY_DOCUMENT")) || (data === "FITNESS_PROBITY")) || (data === "FORCED_VERIFICATION")) || (data === "HIGH_RISK_PROFILE")) || (data === "LIVENESS_WITH_PHONE")) || (data === "NOT_READABLE")) || (data === "PRINTED_ID_COPY")) || (data === "SUSPICIOUS_PATTERNS"))){
const err0 = {instancePath,schemaPath:"#/components/schemas/RejectLabel/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema35.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(typeof data !== "string"){
const err1 = {instancePath,schemaPath:"#/components/schemas/RejectLabel/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/components/schemas/RejectLabel/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate80.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"string","enum":["FINAL","RETRY"],"description":"FINAL may not resubmit; RETRY may send better documents [seed]"};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/RejectType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "FINAL") || (data === "RETRY"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/RejectType/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}


function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reviewAnswer === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/SandboxResult/required",keyword:"required",params:{missingProperty: "reviewAnswer"},message:"must have required property '"+"reviewAnswer"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reviewAnswer !== undefined){
let data0 = data.reviewAnswer;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/reviewAnswer",schemaPath:"#/components/schemas/SandboxResult/properties/reviewAnswer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data0 === "GREEN") || (data0 === "RED"))){
const err2 = {instancePath:instancePath+"/reviewAnswer",schemaPath:"#/components/schemas/SandboxResult/properties/reviewAnswer/enum",keyword:"enum",params:{allowedValues: schema34.properties.reviewAnswer.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.rejectLabels !== undefined){
let data1 = data.rejectLabels;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate80(data1[i0], {instancePath:instancePath+"/rejectLabels/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/rejectLabels",schemaPath:"#/components/schemas/SandboxResult/properties/rejectLabels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.reviewRejectType !== undefined){
if(!(validate82(data.reviewRejectType, {instancePath:instancePath+"/reviewRejectType",parentData:data,parentDataProperty:"reviewRejectType",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.clientComment !== undefined){
if(typeof data.clientComment !== "string"){
const err4 = {instancePath:instancePath+"/clientComment",schemaPath:"#/components/schemas/SandboxResult/properties/clientComment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.moderationComment !== undefined){
if(typeof data.moderationComment !== "string"){
const err5 = {instancePath:instancePath+"/moderationComment",schemaPath:"#/components/schemas/SandboxResult/properties/moderationComment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/components/schemas/SandboxResult/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:completeInSandbox" */;
let vErrors = null;
let errors = 0;
if(!(validate79(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
validate78.errors = vErrors;
return errors === 0;
}

export const createWebhook = validate85;
const schema38 = {"type":"object","required":["name","target","targetType","types"],"properties":{"name":{"type":"string"},"description":{"type":"string"},"target":{"type":"string","x-pii":"url","description":"Where callbacks go; of the type http a public https URL [D26]"},"targetType":{"type":"string","enum":["http","email","slack","telegram"]},"types":{"type":"array","items":{"$ref":"#/components/schemas/WebhookType"}},"applicantType":{"$ref":"#/components/schemas/ApplicantType"},"sourceKeys":{"type":"array","items":{"type":"string"}},"secretKey":{"type":"string","x-pii":"secret","description":"Signs the callbacks; of this webhook only [D27]"},"signatureAlgorithm":{"$ref":"#/components/schemas/DigestAlgorithm"},"headers":{"type":"array","description":"Sent with each callback as given [D26]","items":{"type":"object","required":["key","value"],"properties":{"key":{"type":"string"},"value":{"type":"string"}}}},"notResendFailedWebhooks":{"type":"boolean","description":"Never send again what was not acknowledged [D2, D26]"}}};
const schema39 = {"description":"The `type` of a callback. An open set [D26]; of the last two no body is known.","anyOf":[{"enum":["applicantCreated","applicantPending","applicantPrechecked","applicantReviewed","applicantOnHold","applicantAwaitingService","applicantAwaitingUser","applicantPersonalInfoChanged","applicantTagsChanged","applicantActivated","applicantDeactivated","applicantDeleted","applicantPersonalDataDeleted","applicantReset","applicantStepsReset","applicantLevelChanged","applicantWorkflowCompleted","applicantWorkflowFailed","applicantVerificationLinkOpened","applicantActionPending","applicantActionReviewed","applicantActionOnHold","applicantActionLevelChanged","videoIdentStatusChanged","videoIdentCompositionCompleted","applicantKytTxnCreated","applicantKytTxnApproved","applicantKytTxnRejected","applicantKytTxnReviewed","applicantKytTxnDeleted","applicantKytTxnAwaitingUser","applicantKytTxnDataChanged","applicantKytOnHold","kytCaseCreated","kytCaseReviewed","kytCaseStatusChanged","amlCaseApproved","amlCaseRejected","amlCaseOnHold","kytCaseV2Created","travelRuleAction","kybCompanyActivity"]},{"type":"string"}]};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!((((((((((((((((((((((((((((((((((((((((((data === "applicantCreated") || (data === "applicantPending")) || (data === "applicantPrechecked")) || (data === "applicantReviewed")) || (data === "applicantOnHold")) || (data === "applicantAwaitingService")) || (data === "applicantAwaitingUser")) || (data === "applicantPersonalInfoChanged")) || (data === "applicantTagsChanged")) || (data === "applicantActivated")) || (data === "applicantDeactivated")) || (data === "applicantDeleted")) || (data === "applicantPersonalDataDeleted")) || (data === "applicantReset")) || (data === "applicantStepsReset")) || (data === "applicantLevelChanged")) || (data === "applicantWorkflowCompleted")) || (data === "applicantWorkflowFailed")) || (data === "applicantVerificationLinkOpened")) || (data === "applicantActionPending")) || (data === "applicantActionReviewed")) || (data === "applicantActionOnHold")) || (data === "applicantActionLevelChanged")) || (data === "videoIdentStatusChanged")) || (data === "videoIdentCompositionCompleted")) || (data === "applicantKytTxnCreated")) || (data === "applicantKytTxnApproved")) || (data === "applicantKytTxnRejected")) || (data === "applicantKytTxnReviewed")) || (data === "applicantKytTxnDeleted")) || (data === "applicantKytTxnAwaitingUser")) || (data === "applicantKytTxnDataChanged")) || (data === "applicantKytOnHold")) || (data === "kytCaseCreated")) || (data === "kytCaseReviewed")) || (data === "kytCaseStatusChanged")) || (data === "amlCaseApproved")) || (data === "amlCaseRejected")) || (data === "amlCaseOnHold")) || (data === "kytCaseV2Created")) || (data === "travelRuleAction")) || (data === "kybCompanyActivity"))){
const err0 = {instancePath,schemaPath:"#/components/schemas/WebhookType/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema39.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(typeof data !== "string"){
const err1 = {instancePath,schemaPath:"#/components/schemas/WebhookType/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/components/schemas/WebhookType/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate87.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"string","enum":["HMAC_SHA1_HEX","HMAC_SHA256_HEX","HMAC_SHA512_HEX"],"description":"SHA-256 is the default, SHA-1 the legacy one [D2, D26, D27]"};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/DigestAlgorithm/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "HMAC_SHA1_HEX") || (data === "HMAC_SHA256_HEX")) || (data === "HMAC_SHA512_HEX"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/DigestAlgorithm/enum",keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}


function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/WebhookRequest/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.target === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/WebhookRequest/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.targetType === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/WebhookRequest/required",keyword:"required",params:{missingProperty: "targetType"},message:"must have required property '"+"targetType"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.types === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/WebhookRequest/required",keyword:"required",params:{missingProperty: "types"},message:"must have required property '"+"types"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/WebhookRequest/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/WebhookRequest/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.target !== undefined){
if(typeof data.target !== "string"){
const err6 = {instancePath:instancePath+"/target",schemaPath:"#/components/schemas/WebhookRequest/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.targetType !== undefined){
let data3 = data.targetType;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/targetType",schemaPath:"#/components/schemas/WebhookRequest/properties/targetType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((((data3 === "http") || (data3 === "email")) || (data3 === "slack")) || (data3 === "telegram"))){
const err8 = {instancePath:instancePath+"/targetType",schemaPath:"#/components/schemas/WebhookRequest/properties/targetType/enum",keyword:"enum",params:{allowedValues: schema38.properties.targetType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.types !== undefined){
let data4 = data.types;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate87(data4[i0], {instancePath:instancePath+"/types/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/types",schemaPath:"#/components/schemas/WebhookRequest/properties/types/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.applicantType !== undefined){
if(!(validate62(data.applicantType, {instancePath:instancePath+"/applicantType",parentData:data,parentDataProperty:"applicantType",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.sourceKeys !== undefined){
let data7 = data.sourceKeys;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(typeof data7[i1] !== "string"){
const err10 = {instancePath:instancePath+"/sourceKeys/" + i1,schemaPath:"#/components/schemas/WebhookRequest/properties/sourceKeys/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/sourceKeys",schemaPath:"#/components/schemas/WebhookRequest/properties/sourceKeys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.secretKey !== undefined){
if(typeof data.secretKey !== "string"){
const err12 = {instancePath:instancePath+"/secretKey",schemaPath:"#/components/schemas/WebhookRequest/properties/secretKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.signatureAlgorithm !== undefined){
if(!(validate90(data.signatureAlgorithm, {instancePath:instancePath+"/signatureAlgorithm",parentData:data,parentDataProperty:"signatureAlgorithm",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.headers !== undefined){
let data11 = data.headers;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.key === undefined){
const err13 = {instancePath:instancePath+"/headers/" + i2,schemaPath:"#/components/schemas/WebhookRequest/properties/headers/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data12.value === undefined){
const err14 = {instancePath:instancePath+"/headers/" + i2,schemaPath:"#/components/schemas/WebhookRequest/properties/headers/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data12.key !== undefined){
if(typeof data12.key !== "string"){
const err15 = {instancePath:instancePath+"/headers/" + i2+"/key",schemaPath:"#/components/schemas/WebhookRequest/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data12.value !== undefined){
if(typeof data12.value !== "string"){
const err16 = {instancePath:instancePath+"/headers/" + i2+"/value",schemaPath:"#/components/schemas/WebhookRequest/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/headers/" + i2,schemaPath:"#/components/schemas/WebhookRequest/properties/headers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/headers",schemaPath:"#/components/schemas/WebhookRequest/properties/headers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.notResendFailedWebhooks !== undefined){
if(typeof data.notResendFailedWebhooks !== "boolean"){
const err19 = {instancePath:instancePath+"/notResendFailedWebhooks",schemaPath:"#/components/schemas/WebhookRequest/properties/notResendFailedWebhooks/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/components/schemas/WebhookRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:createWebhook" */;
let vErrors = null;
let errors = 0;
if(!(validate86(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
validate85.errors = vErrors;
return errors === 0;
}

export const testDigest = validate93;

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:testDigest" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}

