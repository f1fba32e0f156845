// Written by "npm run generate" from openapi/idenfy.yaml. Edit that, not this.

// @ts-nocheck: compiled by Ajv
import { codePointLength, deepEqual, formats } from '../../core/formats.ts';


export const generateToken = validate52;
const schema20 = {"title":"Request of a token","description":"Only clientId is needed [D:/kyc/generate-token, LEG21, WL23]; OAS26 lists tokenType as required too,\nbut samples everywhere send clientId alone.\nAnother page shows a nested request for the same path [D:/api-reference/kyc-token/generate-kyc-token]; OAS26 has this one.\n","type":"object","required":["clientId"],"properties":{"clientId":{"type":"string","x-pii":"reference","maxLength":100,"pattern":"^[\\x00-\\x7F]*$","description":"Your own id, ASCII [OAS26, D:/API/GeneratingIdentificationToken]","examples":["customer-42"]},"tokenType":{"$ref":"#/components/schemas/TokenType"},"externalRef":{"type":["string","null"],"x-pii":"reference","maxLength":40,"description":"Echoed in the callback [OAS26]","examples":["order-2041"]},"generateDigitString":{"type":"boolean","default":false,"description":"Ask for an 8-digit code, which needs a contract [OAS26, WL23]"},"expiryTime":{"type":"integer","minimum":0,"maximum":2592000,"description":"Life of the token in seconds [OAS26]. Default 3600 [LEG21], 86400 [WL23] or 30 days [AE]","examples":[86400]},"sessionLength":{"type":"integer","minimum":60,"maximum":3600,"description":"Life of an opened session in seconds [OAS26]. Default 600 [LEG21] or 1800 [WL23]","examples":[1800]},"locale":{"type":["string","null"],"maxLength":7,"default":"en","description":"Language of the screens [OAS26]; lt en ru pl lv ro it de fr sv es hu ja bg et cs in WL23","examples":["en"]},"country":{"description":"Country or countries of the document, in either case [OAS26, D:/kyc/generate-token]","oneOf":[{"type":"string","pattern":"^[A-Za-z]{2}$"},{"type":"array","items":{"type":"string","pattern":"^[A-Za-z]{2}$"}},{"type":"null"}],"examples":["LT"]},"documents":{"type":["array","null"],"description":"Kinds of document to accept [OAS26]; the set has changed over time","items":{"type":"string"},"examples":[["ID_CARD","PASSPORT"]]},"firstName":{"$ref":"#/components/schemas/TokenName"},"lastName":{"$ref":"#/components/schemas/TokenName"},"dateOfBirth":{"type":["string","null"],"x-pii":"date","format":"date","description":"To compare with the document [OAS26]"},"dateOfExpiry":{"type":["string","null"],"x-pii":"date","format":"date","description":"To compare with the document [OAS26]"},"dateOfIssue":{"type":["string","null"],"x-pii":"date","description":"To compare with the document; YYYY-MM-DD in WL23, no format in OAS26"},"nationality":{"type":["string","null"],"pattern":"^[A-Za-z]{2}$","description":"To compare with the document, alpha-2 [OAS26]"},"personalNumber":{"type":["string","null"],"x-pii":"number","minLength":1,"maxLength":50,"description":"To compare with the document [OAS26, LEG21]"},"documentNumber":{"type":["string","null"],"x-pii":"number","minLength":1,"maxLength":50,"description":"To compare with the document [OAS26, LEG21]"},"sex":{"description":"To compare with the document; M or F here, MALE or FEMALE in the callback [OAS26]","oneOf":[{"type":"string","enum":["M","F"]},{"type":"null"}]},"address":{"type":["string","null"],"x-pii":"address","maxLength":255,"description":"To compare with a utility bill [OAS26, WL23]"},"successUrl":{"$ref":"#/components/schemas/TokenUrl"},"errorUrl":{"$ref":"#/components/schemas/TokenUrl"},"unverifiedUrl":{"$ref":"#/components/schemas/TokenUrl"},"callbackUrl":{"description":"Where the callbacks of this session go instead of the dashboard URL; HTTPS, and needs a permission [OAS26, WL23]","$ref":"#/components/schemas/TokenUrl"},"showInstructions":{"type":"boolean","default":true,"description":"Show instructions [OAS26]"},"reviewSuccessful":{"type":"boolean","description":"Have a human review passed ones [OAS26]"},"reviewFailed":{"type":"boolean","description":"Have a human review failed ones [OAS26]"},"ageLimit":{"type":"integer","description":"Younger users become SUSPECTED with UNDER_AGE [OAS26, WL23]"},"ageMax":{"type":"integer","description":"Older users become SUSPECTED with OVER_AGE [OAS26, WL23]"},"questionnaire":{"type":["string","null"],"description":"Questionnaire to show [OAS26]; text [inferred]"},"questionnaireRequired":{"type":"boolean","default":true,"description":"Whether it must be answered [OAS26]"},"riskAssessmentProfile":{"type":["string","null"],"format":"uuid","description":"Profile of the risk assessment [OAS26]"},"theme":{"type":["string","null"],"format":"uuid","description":"Look of the screens [OAS26]"},"registryCentersCountries":{"type":["array","null"],"description":"Countries whose registry is asked [OAS26]; a list of texts [inferred]","items":{"type":"string"}},"utilityBill":{"type":["boolean","null"],"description":"Ask for a utility bill; excludes additionalSteps [OAS26, WL23]"},"additionalSteps":{"description":"Country or ALL, then document type or ALL, then step name, then\n`{ type, fields, texts, settings }` [WL23]\n","$ref":"#/components/schemas/FreeObjectOrNull"},"additionalData":{"description":"Values to compare in additional steps, needs additionalSteps [WL23]","$ref":"#/components/schemas/FreeObjectOrNull"},"verifyEmail":{"$ref":"#/components/schemas/AccountSwitch"},"verifyPhone":{"$ref":"#/components/schemas/AccountSwitch"},"verifyBank":{"$ref":"#/components/schemas/AccountSwitch"},"verifyBankAccounts":{"$ref":"#/components/schemas/AccountSwitch"},"verifyBankBalances":{"$ref":"#/components/schemas/AccountSwitch"},"verifyBankTransactions":{"$ref":"#/components/schemas/AccountSwitch"},"verifyAddress":{"$ref":"#/components/schemas/AccountSwitch"},"bankCardVerification":{"$ref":"#/components/schemas/AccountSwitch"},"bankCardPdfUpload":{"$ref":"#/components/schemas/AccountSwitch"},"checkAml":{"$ref":"#/components/schemas/AccountSwitch"},"checkCriminal":{"$ref":"#/components/schemas/AccountSwitch"},"checkLiveness":{"$ref":"#/components/schemas/AccountSwitch"},"checkFaceBlacklist":{"$ref":"#/components/schemas/AccountSwitch"},"checkDocFaceBlacklist":{"$ref":"#/components/schemas/AccountSwitch"},"checkPersonBlacklist":{"$ref":"#/components/schemas/AccountSwitch"},"checkDuplicateFaces":{"$ref":"#/components/schemas/AccountSwitch"},"checkDuplicateDocFaces":{"$ref":"#/components/schemas/AccountSwitch"},"checkDuplicatePersonalData":{"$ref":"#/components/schemas/AccountSwitch"},"checkDriverLicense":{"$ref":"#/components/schemas/AccountSwitch"},"checkLid":{"$ref":"#/components/schemas/AccountSwitch"},"checkIpProxy":{"$ref":"#/components/schemas/AccountSwitch"},"allowBsnMasking":{"$ref":"#/components/schemas/AccountSwitch"},"nfcRequired":{"$ref":"#/components/schemas/AccountSwitch"},"nfcOptional":{"$ref":"#/components/schemas/AccountSwitch"},"autoAmlMonitoring":{"$ref":"#/components/schemas/AccountSwitch"},"driverLicenseBack":{"$ref":"#/components/schemas/AccountSwitch"},"faceMatchingThresholdModifier":{"type":"number","default":1,"description":"Strictness of the face comparison [OAS26]"},"maxAttemptCount":{"type":"integer","minimum":0,"description":"Retries after a failed automatic check; 0 is a single try [WL23], not in OAS26"},"dummyStatus":{"type":"string","enum":["APPROVED","DENIED","SUSPECTED","EXPIRED","ACTIVE"],"description":"Send the callback with this result at once, without a user; DEV environment only [D:/kyc/dummy-results].\nACTIVE is on older pages only [D:/integration/DummySession, WL23].\n"}}};
const func1 = codePointLength;
const pattern3 = new RegExp("^[\\x00-\\x7F]*$", "u");
const pattern4 = new RegExp("^[A-Za-z]{2}$", "u");
const schema21 = {"description":"What to verify [OAS26]. Older pages also have VIDEO_CALL, VIDEO_CALL_PHOTOS and VIDEO_CALL_IDENTIFICATION [LEG21, WL23].\n","type":"string","enum":["IDENTIFICATION","DOCUMENT"],"default":"IDENTIFICATION"};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/TokenType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "IDENTIFICATION") || (data === "DOCUMENT"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/TokenType/enum",keyword:"enum",params:{allowedValues: schema21.enum},message:"must be equal to one of the allowed values"};
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

const schema22 = {"description":"To compare with the document; no digits and none of ~!@#$%^*()_+={}[]\\|:;\",<>/? [OAS26, LEG21, WL23]","type":["string","null"],"x-pii":"name","minLength":1,"maxLength":100,"pattern":"^[^0-9~!@#$%^*()_+={}\\[\\]\\\\|:;\",<>/?]*$","examples":["Rosalind"]};
const pattern6 = new RegExp("^[^0-9~!@#$%^*()_+={}\\[\\]\\\\|:;\",<>/?]*$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/components/schemas/TokenName/type",keyword:"type",params:{type: schema22.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(data.length > 100 && func1(data) > 100){
const err1 = {instancePath,schemaPath:"#/components/schemas/TokenName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1 || func1(data) < 1){
const err2 = {instancePath,schemaPath:"#/components/schemas/TokenName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern6.test(data)){
const err3 = {instancePath,schemaPath:"#/components/schemas/TokenName/pattern",keyword:"pattern",params:{pattern: "^[^0-9~!@#$%^*()_+={}\\[\\]\\\\|:;\",<>/?]*$"},message:"must match pattern \""+"^[^0-9~!@#$%^*()_+={}\\[\\]\\\\|:;\",<>/?]*$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate56.errors = vErrors;
return errors === 0;
}

const schema23 = {"description":"5 to 2048 characters in LEG21 [OAS26, LEG21]","type":["string","null"],"x-pii":"url","format":"uri","minLength":5,"maxLength":2048,"examples":["https://shop.example.test/verified"]};
const formats4 = formats.uri;

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/components/schemas/TokenUrl/type",keyword:"type",params:{type: schema23.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(data.length > 2048 && func1(data) > 2048){
const err1 = {instancePath,schemaPath:"#/components/schemas/TokenUrl/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 5 || func1(data) < 5){
const err2 = {instancePath,schemaPath:"#/components/schemas/TokenUrl/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats4(data))){
const err3 = {instancePath,schemaPath:"#/components/schemas/TokenUrl/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate59.errors = vErrors;
return errors === 0;
}

const schema24 = {"description":"An object whose keys no source names, or null","type":["object","null"],"additionalProperties":{"description":"Any value"}};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/components/schemas/FreeObjectOrNull/type",keyword:"type",params:{type: schema24.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/components/schemas/AccountSwitch/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

const formats0 = formats.date;
const formats6 = formats.uuid;

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientId === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/TokenRequest/required",keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.clientId !== undefined){
let data0 = data.clientId;
if(typeof data0 === "string"){
if(data0.length > 100 && func1(data0) > 100){
const err1 = {instancePath:instancePath+"/clientId",schemaPath:"#/components/schemas/TokenRequest/properties/clientId/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern3.test(data0)){
const err2 = {instancePath:instancePath+"/clientId",schemaPath:"#/components/schemas/TokenRequest/properties/clientId/pattern",keyword:"pattern",params:{pattern: "^[\\x00-\\x7F]*$"},message:"must match pattern \""+"^[\\x00-\\x7F]*$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/clientId",schemaPath:"#/components/schemas/TokenRequest/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.tokenType !== undefined){
if(!(validate54(data.tokenType, {instancePath:instancePath+"/tokenType",parentData:data,parentDataProperty:"tokenType",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.externalRef !== undefined){
let data2 = data.externalRef;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/externalRef",schemaPath:"#/components/schemas/TokenRequest/properties/externalRef/type",keyword:"type",params:{type: schema20.properties.externalRef.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length > 40 && func1(data2) > 40){
const err5 = {instancePath:instancePath+"/externalRef",schemaPath:"#/components/schemas/TokenRequest/properties/externalRef/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
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
if(data.generateDigitString !== undefined){
if(typeof data.generateDigitString !== "boolean"){
const err6 = {instancePath:instancePath+"/generateDigitString",schemaPath:"#/components/schemas/TokenRequest/properties/generateDigitString/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.expiryTime !== undefined){
let data4 = data.expiryTime;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err7 = {instancePath:instancePath+"/expiryTime",schemaPath:"#/components/schemas/TokenRequest/properties/expiryTime/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2592000 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/expiryTime",schemaPath:"#/components/schemas/TokenRequest/properties/expiryTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2592000},message:"must be <= 2592000"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/expiryTime",schemaPath:"#/components/schemas/TokenRequest/properties/expiryTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.sessionLength !== undefined){
let data5 = data.sessionLength;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err10 = {instancePath:instancePath+"/sessionLength",schemaPath:"#/components/schemas/TokenRequest/properties/sessionLength/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 3600 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/sessionLength",schemaPath:"#/components/schemas/TokenRequest/properties/sessionLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5 < 60 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/sessionLength",schemaPath:"#/components/schemas/TokenRequest/properties/sessionLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60},message:"must be >= 60"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.locale !== undefined){
let data6 = data.locale;
if((typeof data6 !== "string") && (data6 !== null)){
const err13 = {instancePath:instancePath+"/locale",schemaPath:"#/components/schemas/TokenRequest/properties/locale/type",keyword:"type",params:{type: schema20.properties.locale.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data6 === "string"){
if(data6.length > 7 && func1(data6) > 7){
const err14 = {instancePath:instancePath+"/locale",schemaPath:"#/components/schemas/TokenRequest/properties/locale/maxLength",keyword:"maxLength",params:{limit: 7},message:"must NOT have more than 7 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.country !== undefined){
let data7 = data.country;
const _errs15 = errors;
let valid1 = false;
let passing0 = null;
const _errs16 = errors;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err15 = {instancePath:instancePath+"/country",schemaPath:"#/components/schemas/TokenRequest/properties/country/oneOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2}$"},message:"must match pattern \""+"^[A-Za-z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/country",schemaPath:"#/components/schemas/TokenRequest/properties/country/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs16 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs18 = errors;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err17 = {instancePath:instancePath+"/country/" + i0,schemaPath:"#/components/schemas/TokenRequest/properties/country/oneOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2}$"},message:"must match pattern \""+"^[A-Za-z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/country/" + i0,schemaPath:"#/components/schemas/TokenRequest/properties/country/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/country",schemaPath:"#/components/schemas/TokenRequest/properties/country/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid0 = _errs18 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
const _errs22 = errors;
if(data7 !== null){
const err20 = {instancePath:instancePath+"/country",schemaPath:"#/components/schemas/TokenRequest/properties/country/oneOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs22 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid1 = true;
passing0 = 2;
}
}
}
if(!valid1){
const err21 = {instancePath:instancePath+"/country",schemaPath:"#/components/schemas/TokenRequest/properties/country/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
if(data.documents !== undefined){
let data9 = data.documents;
if((!(Array.isArray(data9))) && (data9 !== null)){
const err22 = {instancePath:instancePath+"/documents",schemaPath:"#/components/schemas/TokenRequest/properties/documents/type",keyword:"type",params:{type: schema20.properties.documents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(typeof data9[i1] !== "string"){
const err23 = {instancePath:instancePath+"/documents/" + i1,schemaPath:"#/components/schemas/TokenRequest/properties/documents/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
if(data.firstName !== undefined){
if(!(validate56(data.firstName, {instancePath:instancePath+"/firstName",parentData:data,parentDataProperty:"firstName",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.lastName !== undefined){
if(!(validate56(data.lastName, {instancePath:instancePath+"/lastName",parentData:data,parentDataProperty:"lastName",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.dateOfBirth !== undefined){
let data13 = data.dateOfBirth;
if((typeof data13 !== "string") && (data13 !== null)){
const err24 = {instancePath:instancePath+"/dateOfBirth",schemaPath:"#/components/schemas/TokenRequest/properties/dateOfBirth/type",keyword:"type",params:{type: schema20.properties.dateOfBirth.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data13 === "string"){
if(!(formats0(data13))){
const err25 = {instancePath:instancePath+"/dateOfBirth",schemaPath:"#/components/schemas/TokenRequest/properties/dateOfBirth/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data.dateOfExpiry !== undefined){
let data14 = data.dateOfExpiry;
if((typeof data14 !== "string") && (data14 !== null)){
const err26 = {instancePath:instancePath+"/dateOfExpiry",schemaPath:"#/components/schemas/TokenRequest/properties/dateOfExpiry/type",keyword:"type",params:{type: schema20.properties.dateOfExpiry.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data14 === "string"){
if(!(formats0(data14))){
const err27 = {instancePath:instancePath+"/dateOfExpiry",schemaPath:"#/components/schemas/TokenRequest/properties/dateOfExpiry/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.dateOfIssue !== undefined){
let data15 = data.dateOfIssue;
if((typeof data15 !== "string") && (data15 !== null)){
const err28 = {instancePath:instancePath+"/dateOfIssue",schemaPath:"#/components/schemas/TokenRequest/properties/dateOfIssue/type",keyword:"type",params:{type: schema20.properties.dateOfIssue.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.nationality !== undefined){
let data16 = data.nationality;
if((typeof data16 !== "string") && (data16 !== null)){
const err29 = {instancePath:instancePath+"/nationality",schemaPath:"#/components/schemas/TokenRequest/properties/nationality/type",keyword:"type",params:{type: schema20.properties.nationality.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data16 === "string"){
if(!pattern4.test(data16)){
const err30 = {instancePath:instancePath+"/nationality",schemaPath:"#/components/schemas/TokenRequest/properties/nationality/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2}$"},message:"must match pattern \""+"^[A-Za-z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.personalNumber !== undefined){
let data17 = data.personalNumber;
if((typeof data17 !== "string") && (data17 !== null)){
const err31 = {instancePath:instancePath+"/personalNumber",schemaPath:"#/components/schemas/TokenRequest/properties/personalNumber/type",keyword:"type",params:{type: schema20.properties.personalNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data17 === "string"){
if(data17.length > 50 && func1(data17) > 50){
const err32 = {instancePath:instancePath+"/personalNumber",schemaPath:"#/components/schemas/TokenRequest/properties/personalNumber/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data17.length < 1 || func1(data17) < 1){
const err33 = {instancePath:instancePath+"/personalNumber",schemaPath:"#/components/schemas/TokenRequest/properties/personalNumber/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data.documentNumber !== undefined){
let data18 = data.documentNumber;
if((typeof data18 !== "string") && (data18 !== null)){
const err34 = {instancePath:instancePath+"/documentNumber",schemaPath:"#/components/schemas/TokenRequest/properties/documentNumber/type",keyword:"type",params:{type: schema20.properties.documentNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data18 === "string"){
if(data18.length > 50 && func1(data18) > 50){
const err35 = {instancePath:instancePath+"/documentNumber",schemaPath:"#/components/schemas/TokenRequest/properties/documentNumber/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data18.length < 1 || func1(data18) < 1){
const err36 = {instancePath:instancePath+"/documentNumber",schemaPath:"#/components/schemas/TokenRequest/properties/documentNumber/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data.sex !== undefined){
let data19 = data.sex;
const _errs43 = errors;
let valid6 = false;
let passing1 = null;
const _errs44 = errors;
if(typeof data19 !== "string"){
const err37 = {instancePath:instancePath+"/sex",schemaPath:"#/components/schemas/TokenRequest/properties/sex/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!((data19 === "M") || (data19 === "F"))){
const err38 = {instancePath:instancePath+"/sex",schemaPath:"#/components/schemas/TokenRequest/properties/sex/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema20.properties.sex.oneOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid1 = _errs44 === errors;
if(_valid1){
valid6 = true;
passing1 = 0;
}
const _errs46 = errors;
if(data19 !== null){
const err39 = {instancePath:instancePath+"/sex",schemaPath:"#/components/schemas/TokenRequest/properties/sex/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid1 = _errs46 === errors;
if(_valid1 && valid6){
valid6 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid6 = true;
passing1 = 1;
}
}
if(!valid6){
const err40 = {instancePath:instancePath+"/sex",schemaPath:"#/components/schemas/TokenRequest/properties/sex/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
}
if(data.address !== undefined){
let data20 = data.address;
if((typeof data20 !== "string") && (data20 !== null)){
const err41 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/TokenRequest/properties/address/type",keyword:"type",params:{type: schema20.properties.address.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(typeof data20 === "string"){
if(data20.length > 255 && func1(data20) > 255){
const err42 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/TokenRequest/properties/address/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data.successUrl !== undefined){
if(!(validate59(data.successUrl, {instancePath:instancePath+"/successUrl",parentData:data,parentDataProperty:"successUrl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.errorUrl !== undefined){
if(!(validate59(data.errorUrl, {instancePath:instancePath+"/errorUrl",parentData:data,parentDataProperty:"errorUrl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.unverifiedUrl !== undefined){
if(!(validate59(data.unverifiedUrl, {instancePath:instancePath+"/unverifiedUrl",parentData:data,parentDataProperty:"unverifiedUrl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.callbackUrl !== undefined){
if(!(validate59(data.callbackUrl, {instancePath:instancePath+"/callbackUrl",parentData:data,parentDataProperty:"callbackUrl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.showInstructions !== undefined){
if(typeof data.showInstructions !== "boolean"){
const err43 = {instancePath:instancePath+"/showInstructions",schemaPath:"#/components/schemas/TokenRequest/properties/showInstructions/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.reviewSuccessful !== undefined){
if(typeof data.reviewSuccessful !== "boolean"){
const err44 = {instancePath:instancePath+"/reviewSuccessful",schemaPath:"#/components/schemas/TokenRequest/properties/reviewSuccessful/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.reviewFailed !== undefined){
if(typeof data.reviewFailed !== "boolean"){
const err45 = {instancePath:instancePath+"/reviewFailed",schemaPath:"#/components/schemas/TokenRequest/properties/reviewFailed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.ageLimit !== undefined){
let data28 = data.ageLimit;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err46 = {instancePath:instancePath+"/ageLimit",schemaPath:"#/components/schemas/TokenRequest/properties/ageLimit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.ageMax !== undefined){
let data29 = data.ageMax;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err47 = {instancePath:instancePath+"/ageMax",schemaPath:"#/components/schemas/TokenRequest/properties/ageMax/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.questionnaire !== undefined){
let data30 = data.questionnaire;
if((typeof data30 !== "string") && (data30 !== null)){
const err48 = {instancePath:instancePath+"/questionnaire",schemaPath:"#/components/schemas/TokenRequest/properties/questionnaire/type",keyword:"type",params:{type: schema20.properties.questionnaire.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.questionnaireRequired !== undefined){
if(typeof data.questionnaireRequired !== "boolean"){
const err49 = {instancePath:instancePath+"/questionnaireRequired",schemaPath:"#/components/schemas/TokenRequest/properties/questionnaireRequired/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.riskAssessmentProfile !== undefined){
let data32 = data.riskAssessmentProfile;
if((typeof data32 !== "string") && (data32 !== null)){
const err50 = {instancePath:instancePath+"/riskAssessmentProfile",schemaPath:"#/components/schemas/TokenRequest/properties/riskAssessmentProfile/type",keyword:"type",params:{type: schema20.properties.riskAssessmentProfile.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(typeof data32 === "string"){
if(!(formats6(data32))){
const err51 = {instancePath:instancePath+"/riskAssessmentProfile",schemaPath:"#/components/schemas/TokenRequest/properties/riskAssessmentProfile/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data.theme !== undefined){
let data33 = data.theme;
if((typeof data33 !== "string") && (data33 !== null)){
const err52 = {instancePath:instancePath+"/theme",schemaPath:"#/components/schemas/TokenRequest/properties/theme/type",keyword:"type",params:{type: schema20.properties.theme.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(typeof data33 === "string"){
if(!(formats6(data33))){
const err53 = {instancePath:instancePath+"/theme",schemaPath:"#/components/schemas/TokenRequest/properties/theme/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data.registryCentersCountries !== undefined){
let data34 = data.registryCentersCountries;
if((!(Array.isArray(data34))) && (data34 !== null)){
const err54 = {instancePath:instancePath+"/registryCentersCountries",schemaPath:"#/components/schemas/TokenRequest/properties/registryCentersCountries/type",keyword:"type",params:{type: schema20.properties.registryCentersCountries.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(Array.isArray(data34)){
const len2 = data34.length;
for(let i2=0; i2<len2; i2++){
if(typeof data34[i2] !== "string"){
const err55 = {instancePath:instancePath+"/registryCentersCountries/" + i2,schemaPath:"#/components/schemas/TokenRequest/properties/registryCentersCountries/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
}
if(data.utilityBill !== undefined){
let data36 = data.utilityBill;
if((typeof data36 !== "boolean") && (data36 !== null)){
const err56 = {instancePath:instancePath+"/utilityBill",schemaPath:"#/components/schemas/TokenRequest/properties/utilityBill/type",keyword:"type",params:{type: schema20.properties.utilityBill.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.additionalSteps !== undefined){
if(!(validate64(data.additionalSteps, {instancePath:instancePath+"/additionalSteps",parentData:data,parentDataProperty:"additionalSteps",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.additionalData !== undefined){
if(!(validate64(data.additionalData, {instancePath:instancePath+"/additionalData",parentData:data,parentDataProperty:"additionalData",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.verifyEmail !== undefined){
if(!(validate67(data.verifyEmail, {instancePath:instancePath+"/verifyEmail",parentData:data,parentDataProperty:"verifyEmail",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.verifyPhone !== undefined){
if(!(validate67(data.verifyPhone, {instancePath:instancePath+"/verifyPhone",parentData:data,parentDataProperty:"verifyPhone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.verifyBank !== undefined){
if(!(validate67(data.verifyBank, {instancePath:instancePath+"/verifyBank",parentData:data,parentDataProperty:"verifyBank",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.verifyBankAccounts !== undefined){
if(!(validate67(data.verifyBankAccounts, {instancePath:instancePath+"/verifyBankAccounts",parentData:data,parentDataProperty:"verifyBankAccounts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.verifyBankBalances !== undefined){
if(!(validate67(data.verifyBankBalances, {instancePath:instancePath+"/verifyBankBalances",parentData:data,parentDataProperty:"verifyBankBalances",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.verifyBankTransactions !== undefined){
if(!(validate67(data.verifyBankTransactions, {instancePath:instancePath+"/verifyBankTransactions",parentData:data,parentDataProperty:"verifyBankTransactions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.verifyAddress !== undefined){
if(!(validate67(data.verifyAddress, {instancePath:instancePath+"/verifyAddress",parentData:data,parentDataProperty:"verifyAddress",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.bankCardVerification !== undefined){
if(!(validate67(data.bankCardVerification, {instancePath:instancePath+"/bankCardVerification",parentData:data,parentDataProperty:"bankCardVerification",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.bankCardPdfUpload !== undefined){
if(!(validate67(data.bankCardPdfUpload, {instancePath:instancePath+"/bankCardPdfUpload",parentData:data,parentDataProperty:"bankCardPdfUpload",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.checkAml !== undefined){
if(!(validate67(data.checkAml, {instancePath:instancePath+"/checkAml",parentData:data,parentDataProperty:"checkAml",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.checkCriminal !== undefined){
if(!(validate67(data.checkCriminal, {instancePath:instancePath+"/checkCriminal",parentData:data,parentDataProperty:"checkCriminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.checkLiveness !== undefined){
if(!(validate67(data.checkLiveness, {instancePath:instancePath+"/checkLiveness",parentData:data,parentDataProperty:"checkLiveness",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.checkFaceBlacklist !== undefined){
if(!(validate67(data.checkFaceBlacklist, {instancePath:instancePath+"/checkFaceBlacklist",parentData:data,parentDataProperty:"checkFaceBlacklist",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.checkDocFaceBlacklist !== undefined){
if(!(validate67(data.checkDocFaceBlacklist, {instancePath:instancePath+"/checkDocFaceBlacklist",parentData:data,parentDataProperty:"checkDocFaceBlacklist",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.checkPersonBlacklist !== undefined){
if(!(validate67(data.checkPersonBlacklist, {instancePath:instancePath+"/checkPersonBlacklist",parentData:data,parentDataProperty:"checkPersonBlacklist",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.checkDuplicateFaces !== undefined){
if(!(validate67(data.checkDuplicateFaces, {instancePath:instancePath+"/checkDuplicateFaces",parentData:data,parentDataProperty:"checkDuplicateFaces",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.checkDuplicateDocFaces !== undefined){
if(!(validate67(data.checkDuplicateDocFaces, {instancePath:instancePath+"/checkDuplicateDocFaces",parentData:data,parentDataProperty:"checkDuplicateDocFaces",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.checkDuplicatePersonalData !== undefined){
if(!(validate67(data.checkDuplicatePersonalData, {instancePath:instancePath+"/checkDuplicatePersonalData",parentData:data,parentDataProperty:"checkDuplicatePersonalData",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.checkDriverLicense !== undefined){
if(!(validate67(data.checkDriverLicense, {instancePath:instancePath+"/checkDriverLicense",parentData:data,parentDataProperty:"checkDriverLicense",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.checkLid !== undefined){
if(!(validate67(data.checkLid, {instancePath:instancePath+"/checkLid",parentData:data,parentDataProperty:"checkLid",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.checkIpProxy !== undefined){
if(!(validate67(data.checkIpProxy, {instancePath:instancePath+"/checkIpProxy",parentData:data,parentDataProperty:"checkIpProxy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.allowBsnMasking !== undefined){
if(!(validate67(data.allowBsnMasking, {instancePath:instancePath+"/allowBsnMasking",parentData:data,parentDataProperty:"allowBsnMasking",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.nfcRequired !== undefined){
if(!(validate67(data.nfcRequired, {instancePath:instancePath+"/nfcRequired",parentData:data,parentDataProperty:"nfcRequired",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.nfcOptional !== undefined){
if(!(validate67(data.nfcOptional, {instancePath:instancePath+"/nfcOptional",parentData:data,parentDataProperty:"nfcOptional",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.autoAmlMonitoring !== undefined){
if(!(validate67(data.autoAmlMonitoring, {instancePath:instancePath+"/autoAmlMonitoring",parentData:data,parentDataProperty:"autoAmlMonitoring",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.driverLicenseBack !== undefined){
if(!(validate67(data.driverLicenseBack, {instancePath:instancePath+"/driverLicenseBack",parentData:data,parentDataProperty:"driverLicenseBack",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.faceMatchingThresholdModifier !== undefined){
let data65 = data.faceMatchingThresholdModifier;
if(!((typeof data65 == "number") && (isFinite(data65)))){
const err57 = {instancePath:instancePath+"/faceMatchingThresholdModifier",schemaPath:"#/components/schemas/TokenRequest/properties/faceMatchingThresholdModifier/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.maxAttemptCount !== undefined){
let data66 = data.maxAttemptCount;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err58 = {instancePath:instancePath+"/maxAttemptCount",schemaPath:"#/components/schemas/TokenRequest/properties/maxAttemptCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 < 0 || isNaN(data66)){
const err59 = {instancePath:instancePath+"/maxAttemptCount",schemaPath:"#/components/schemas/TokenRequest/properties/maxAttemptCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(data.dummyStatus !== undefined){
let data67 = data.dummyStatus;
if(typeof data67 !== "string"){
const err60 = {instancePath:instancePath+"/dummyStatus",schemaPath:"#/components/schemas/TokenRequest/properties/dummyStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!(((((data67 === "APPROVED") || (data67 === "DENIED")) || (data67 === "SUSPECTED")) || (data67 === "EXPIRED")) || (data67 === "ACTIVE"))){
const err61 = {instancePath:instancePath+"/dummyStatus",schemaPath:"#/components/schemas/TokenRequest/properties/dummyStatus/enum",keyword:"enum",params:{allowedValues: schema20.properties.dummyStatus.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath,schemaPath:"#/components/schemas/TokenRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:generateToken" */;
let vErrors = null;
let errors = 0;
if(!(validate53(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
validate52.errors = vErrors;
return errors === 0;
}

export const deleteVerification = validate95;

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 36 && func1(data) > 36){
const err0 = {instancePath,schemaPath:"#/components/schemas/ScanRef/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"};
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
const err1 = {instancePath,schemaPath:"#/components/schemas/ScanRef/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}


function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scanRef === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ScanRefRequest/required",keyword:"required",params:{missingProperty: "scanRef"},message:"must have required property '"+"scanRef"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.scanRef !== undefined){
if(!(validate97(data.scanRef, {instancePath:instancePath+"/scanRef",parentData:data,parentDataProperty:"scanRef",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/ScanRefRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:deleteVerification" */;
let vErrors = null;
let errors = 0;
if(!(validate96(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
validate95.errors = vErrors;
return errors === 0;
}

export const getVerificationStatus = validate100;

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:getVerificationStatus" */;
let vErrors = null;
let errors = 0;
if(!(validate96(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
validate100.errors = vErrors;
return errors === 0;
}

export const getVerificationData = validate102;

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:getVerificationData" */;
let vErrors = null;
let errors = 0;
if(!(validate96(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
validate102.errors = vErrors;
return errors === 0;
}

export const getVerificationFiles = validate104;

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:getVerificationFiles" */;
let vErrors = null;
let errors = 0;
if(!(validate96(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
validate104.errors = vErrors;
return errors === 0;
}

export const addDummyStatus = validate106;
const schema34 = {"description":"Result for the face [OAS26]. FACE_NOT_ANALYSED: denied for another reason, the face was skipped. FACE_NOT_CHECKED: the\nselfie was never compared [D:/resources/vocabulary]. A human gives only FACE_MATCH, FACE_MISMATCH, NO_FACE_FOUND,\nTOO_MANY_FACES, FACE_UNCERTAIN and FAKE_FACE [WL23].\n","type":"string","enum":["FACE_MATCH","FACE_NOT_CHECKED","FACE_MISMATCH","NO_FACE_FOUND","TOO_MANY_FACES","FACE_TOO_BLURRY","FACE_GLARED","FACE_UNCERTAIN","FACE_NOT_ANALYSED","FACE_ERROR","AUTO_UNVERIFIABLE","FAKE_FACE"]};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/FaceStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((((data === "FACE_MATCH") || (data === "FACE_NOT_CHECKED")) || (data === "FACE_MISMATCH")) || (data === "NO_FACE_FOUND")) || (data === "TOO_MANY_FACES")) || (data === "FACE_TOO_BLURRY")) || (data === "FACE_GLARED")) || (data === "FACE_UNCERTAIN")) || (data === "FACE_NOT_ANALYSED")) || (data === "FACE_ERROR")) || (data === "AUTO_UNVERIFIABLE")) || (data === "FAKE_FACE"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/FaceStatus/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}

const schema35 = {"description":"Result for the document [OAS26]. A human gives only DOC_VALIDATED, DOC_NOT_FULLY_VISIBLE, DOC_NOT_SUPPORTED, DOC_EXPIRED,\nDOC_DAMAGED, DOC_FAKE, DOC_PERSONAL_CODE_INVALID and MRZ_INVALID [WL23].\n","type":"string","enum":["DOC_VALIDATED","DOC_INFO_MISMATCH","DOC_NOT_FOUND","DOC_NOT_FULLY_VISIBLE","DOC_FACE_NOT_FOUND","DOC_TOO_BLURRY","DOC_GLARED","DOC_FACE_GLARED","MRZ_NOT_FOUND","MRZ_OCR_READING_ERROR","BARCODE_NOT_FOUND","DOC_EXPIRED","DOC_NOT_SUPPORTED","COUNTRY_NOT_SUPPORTED","COUNTRY_MISMATCH","DOC_TYPE_MISMATCH","DOC_SUBTYPE_MISMATCH","DOC_SIDE_MISMATCH","DOC_DAMAGED","DOC_FAKE","DOC_PERSONAL_CODE_INVALID","DOC_NOT_ALLOWED","DOC_NAME_ERROR","DOC_SURNAME_ERROR","DOC_EXPIRY_ERROR","DOC_DOB_ERROR","DOC_PERSONAL_NUMBER_ERROR","DOC_NUMBER_ERROR","DOC_DATE_OF_ISSUE_ERROR","DOC_SEX_ERROR","DOC_NATIONALITY_ERROR","DOC_NOT_ANALYSED","DOC_ERROR","AUTO_UNVERIFIABLE","DOC_SPOOF_DETECTED","MRZ_INVALID","EID_FAILED","NFC_INIT_FAILED","NFC_FAILED","NFC_TIMEOUT"]};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/DocumentStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((data === "DOC_VALIDATED") || (data === "DOC_INFO_MISMATCH")) || (data === "DOC_NOT_FOUND")) || (data === "DOC_NOT_FULLY_VISIBLE")) || (data === "DOC_FACE_NOT_FOUND")) || (data === "DOC_TOO_BLURRY")) || (data === "DOC_GLARED")) || (data === "DOC_FACE_GLARED")) || (data === "MRZ_NOT_FOUND")) || (data === "MRZ_OCR_READING_ERROR")) || (data === "BARCODE_NOT_FOUND")) || (data === "DOC_EXPIRED")) || (data === "DOC_NOT_SUPPORTED")) || (data === "COUNTRY_NOT_SUPPORTED")) || (data === "COUNTRY_MISMATCH")) || (data === "DOC_TYPE_MISMATCH")) || (data === "DOC_SUBTYPE_MISMATCH")) || (data === "DOC_SIDE_MISMATCH")) || (data === "DOC_DAMAGED")) || (data === "DOC_FAKE")) || (data === "DOC_PERSONAL_CODE_INVALID")) || (data === "DOC_NOT_ALLOWED")) || (data === "DOC_NAME_ERROR")) || (data === "DOC_SURNAME_ERROR")) || (data === "DOC_EXPIRY_ERROR")) || (data === "DOC_DOB_ERROR")) || (data === "DOC_PERSONAL_NUMBER_ERROR")) || (data === "DOC_NUMBER_ERROR")) || (data === "DOC_DATE_OF_ISSUE_ERROR")) || (data === "DOC_SEX_ERROR")) || (data === "DOC_NATIONALITY_ERROR")) || (data === "DOC_NOT_ANALYSED")) || (data === "DOC_ERROR")) || (data === "AUTO_UNVERIFIABLE")) || (data === "DOC_SPOOF_DETECTED")) || (data === "MRZ_INVALID")) || (data === "EID_FAILED")) || (data === "NFC_INIT_FAILED")) || (data === "NFC_FAILED")) || (data === "NFC_TIMEOUT"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/DocumentStatus/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}


function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scanRef === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/DummyStatusRequest/required",keyword:"required",params:{missingProperty: "scanRef"},message:"must have required property '"+"scanRef"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.manualFaceMatchResult === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/DummyStatusRequest/required",keyword:"required",params:{missingProperty: "manualFaceMatchResult"},message:"must have required property '"+"manualFaceMatchResult"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.manualDocumentValidity === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/DummyStatusRequest/required",keyword:"required",params:{missingProperty: "manualDocumentValidity"},message:"must have required property '"+"manualDocumentValidity"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.scanRef !== undefined){
if(!(validate97(data.scanRef, {instancePath:instancePath+"/scanRef",parentData:data,parentDataProperty:"scanRef",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
if(data.manualFaceMatchResult !== undefined){
if(!(validate109(data.manualFaceMatchResult, {instancePath:instancePath+"/manualFaceMatchResult",parentData:data,parentDataProperty:"manualFaceMatchResult",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data.manualDocumentValidity !== undefined){
if(!(validate111(data.manualDocumentValidity, {instancePath:instancePath+"/manualDocumentValidity",parentData:data,parentDataProperty:"manualDocumentValidity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/components/schemas/DummyStatusRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}


function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:addDummyStatus" */;
let vErrors = null;
let errors = 0;
if(!(validate107(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
validate106.errors = vErrors;
return errors === 0;
}

