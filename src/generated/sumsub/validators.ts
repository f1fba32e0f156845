// Written by "npm run generate" from openapi/sumsub.yaml. Edit that, not this.

// @ts-nocheck: compiled by Ajv
import { codePointLength, deepEqual, formats } from '../../core/formats.ts';


export const applicantCreated = validate52;

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.createdAtMs === undefined) && (missing0 = "createdAtMs")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid1 = _errs4 === errors;
if(valid1){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.createdAt === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/RuleSomeTime/then/required",keyword:"required",params:{missingProperty: "createdAt"},message:"must have required property '"+"createdAt"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/components/schemas/RuleSomeTime/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}

const pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}\\+0000$", "u");

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/components/schemas/CreatedAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}\\+0000$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}\\+0000$"+"\""};
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
const err1 = {instancePath,schemaPath:"#/components/schemas/CreatedAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}\\.\\d{3}$", "u");

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/components/schemas/CreatedAtMs/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}\\.\\d{3}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}\\.\\d{3}$"+"\""};
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
const err1 = {instancePath,schemaPath:"#/components/schemas/CreatedAtMs/type",keyword:"type",params:{type: "string"},message:"must be string"};
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

const func1 = codePointLength;

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/CallbackBody/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.correlationId === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/CallbackBody/allOf/1/required",keyword:"required",params:{missingProperty: "correlationId"},message:"must have required property '"+"correlationId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/CallbackBody/allOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.correlationId !== undefined){
let data1 = data.correlationId;
if(typeof data1 === "string"){
if(data1.length < 1 || func1(data1) < 1){
const err3 = {instancePath:instancePath+"/correlationId",schemaPath:"#/components/schemas/CallbackBody/allOf/1/properties/correlationId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/correlationId",schemaPath:"#/components/schemas/CallbackBody/allOf/1/properties/correlationId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.sandboxMode !== undefined){
if(typeof data.sandboxMode !== "boolean"){
const err5 = {instancePath:instancePath+"/sandboxMode",schemaPath:"#/components/schemas/CallbackBody/allOf/1/properties/sandboxMode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.createdAt !== undefined){
if(!(validate60(data.createdAt, {instancePath:instancePath+"/createdAt",parentData:data,parentDataProperty:"createdAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.createdAtMs !== undefined){
if(!(validate62(data.createdAtMs, {instancePath:instancePath+"/createdAtMs",parentData:data,parentDataProperty:"createdAtMs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.sourceKey !== undefined){
if(typeof data.sourceKey !== "string"){
const err6 = {instancePath:instancePath+"/sourceKey",schemaPath:"#/components/schemas/CallbackBody/allOf/1/properties/sourceKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.clientId !== undefined){
if(typeof data.clientId !== "string"){
const err7 = {instancePath:instancePath+"/clientId",schemaPath:"#/components/schemas/CallbackBody/allOf/1/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.testMode !== undefined){
if(typeof data.testMode !== "boolean"){
const err8 = {instancePath:instancePath+"/testMode",schemaPath:"#/components/schemas/CallbackBody/allOf/1/properties/testMode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err9 = {instancePath,schemaPath:"#/components/schemas/CallbackBody/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const pattern5 = new RegExp("^[0-9a-f]{24}$", "u");

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/components/schemas/ObjectId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"},message:"must match pattern \""+"^[0-9a-f]{24}$"+"\""};
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
const err1 = {instancePath,schemaPath:"#/components/schemas/ObjectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate68.errors = vErrors;
return errors === 0;
}


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/components/schemas/MemberOf/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.applicantId === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/MemberOf/items/required",keyword:"required",params:{missingProperty: "applicantId"},message:"must have required property '"+"applicantId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.applicantId !== undefined){
if(!(validate65(data0.applicantId, {instancePath:instancePath+"/" + i0+"/applicantId",parentData:data0,parentDataProperty:"applicantId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/MemberOf/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err3 = {instancePath,schemaPath:"#/components/schemas/MemberOf/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.applicantId === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApplicantBody/allOf/1/required",keyword:"required",params:{missingProperty: "applicantId"},message:"must have required property '"+"applicantId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.inspectionId === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ApplicantBody/allOf/1/required",keyword:"required",params:{missingProperty: "inspectionId"},message:"must have required property '"+"inspectionId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.externalUserId === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/ApplicantBody/allOf/1/required",keyword:"required",params:{missingProperty: "externalUserId"},message:"must have required property '"+"externalUserId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.applicantId !== undefined){
if(!(validate65(data.applicantId, {instancePath:instancePath+"/applicantId",parentData:data,parentDataProperty:"applicantId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.inspectionId !== undefined){
if(!(validate65(data.inspectionId, {instancePath:instancePath+"/inspectionId",parentData:data,parentDataProperty:"inspectionId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.externalUserId !== undefined){
if(!(validate68(data.externalUserId, {instancePath:instancePath+"/externalUserId",parentData:data,parentDataProperty:"externalUserId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.applicantMemberOf !== undefined){
if(!(validate70(data.applicantMemberOf, {instancePath:instancePath+"/applicantMemberOf",parentData:data,parentDataProperty:"applicantMemberOf",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/components/schemas/ApplicantBody/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"string","enum":["individual","company"],"description":"What the applicant is [seed, D1]"};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
const err1 = {instancePath,schemaPath:"#/components/schemas/ApplicantType/enum",keyword:"enum",params:{allowedValues: schema31.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate76.errors = vErrors;
return errors === 0;
}


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.applicantType === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/FullBody/allOf/1/required",keyword:"required",params:{missingProperty: "applicantType"},message:"must have required property '"+"applicantType"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.levelName === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/FullBody/allOf/1/required",keyword:"required",params:{missingProperty: "levelName"},message:"must have required property '"+"levelName"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sandboxMode === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/FullBody/allOf/1/required",keyword:"required",params:{missingProperty: "sandboxMode"},message:"must have required property '"+"sandboxMode"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.clientId === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/FullBody/allOf/1/required",keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.applicantType !== undefined){
if(!(validate74(data.applicantType, {instancePath:instancePath+"/applicantType",parentData:data,parentDataProperty:"applicantType",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.levelName !== undefined){
if(!(validate76(data.levelName, {instancePath:instancePath+"/levelName",parentData:data,parentDataProperty:"levelName",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.sandboxMode !== undefined){
if(typeof data.sandboxMode !== "boolean"){
const err4 = {instancePath:instancePath+"/sandboxMode",schemaPath:"#/components/schemas/FullBody/allOf/1/properties/sandboxMode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.clientId !== undefined){
if(typeof data.clientId !== "string"){
const err5 = {instancePath:instancePath+"/clientId",schemaPath:"#/components/schemas/FullBody/allOf/1/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err6 = {instancePath,schemaPath:"#/components/schemas/FullBody/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}


function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.applicantActionId === undefined) && (missing0 = "applicantActionId")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid1 = _errs3 === errors;
if(valid1){
const err1 = {instancePath,schemaPath:"#/components/schemas/RuleNoAction/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
const _errs5 = errors;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.externalApplicantActionId === undefined) && (missing1 = "externalApplicantActionId")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid2 = _errs6 === errors;
if(valid2){
const err3 = {instancePath,schemaPath:"#/components/schemas/RuleNoAction/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
validate79.errors = vErrors;
return errors === 0;
}


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.previousLevelName === undefined) && (missing0 = "previousLevelName")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/components/schemas/RuleNoPreviousLevel/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate81.errors = vErrors;
return errors === 0;
}


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
if(!(validate79(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
if(!(validate81(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
validate54.errors = vErrors;
return errors === 0;
}


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.reviewResult === undefined) && (missing0 = "reviewResult")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/components/schemas/RuleNoResult/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate84.errors = vErrors;
return errors === 0;
}


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
if(!(validate84(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApplicantCreated/allOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reviewStatus === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ApplicantCreated/allOf/2/required",keyword:"required",params:{missingProperty: "reviewStatus"},message:"must have required property '"+"reviewStatus"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
if("applicantCreated" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ApplicantCreated/allOf/2/properties/type/const",keyword:"const",params:{allowedValue: "applicantCreated"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.reviewStatus !== undefined){
if("init" !== data.reviewStatus){
const err3 = {instancePath:instancePath+"/reviewStatus",schemaPath:"#/components/schemas/ApplicantCreated/allOf/2/properties/reviewStatus/const",keyword:"const",params:{allowedValue: "init"},message:"must be equal to constant"};
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
const err4 = {instancePath,schemaPath:"#/components/schemas/ApplicantCreated/allOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:applicantCreated" */;
let vErrors = null;
let errors = 0;
if(!(validate53(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
validate52.errors = vErrors;
return errors === 0;
}

export const applicantPending = validate87;

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/ReviewMode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}


function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
if(!(validate84(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApplicantPending/allOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reviewStatus === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ApplicantPending/allOf/2/required",keyword:"required",params:{missingProperty: "reviewStatus"},message:"must have required property '"+"reviewStatus"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
if("applicantPending" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ApplicantPending/allOf/2/properties/type/const",keyword:"const",params:{allowedValue: "applicantPending"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.reviewStatus !== undefined){
if("pending" !== data.reviewStatus){
const err3 = {instancePath:instancePath+"/reviewStatus",schemaPath:"#/components/schemas/ApplicantPending/allOf/2/properties/reviewStatus/const",keyword:"const",params:{allowedValue: "pending"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.reviewMode !== undefined){
if(!(validate91(data.reviewMode, {instancePath:instancePath+"/reviewMode",parentData:data,parentDataProperty:"reviewMode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/ApplicantPending/allOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}


function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:applicantPending" */;
let vErrors = null;
let errors = 0;
if(!(validate88(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
validate87.errors = vErrors;
return errors === 0;
}

export const applicantPrechecked = validate94;

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApplicantPrechecked/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reviewStatus === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ApplicantPrechecked/allOf/1/required",keyword:"required",params:{missingProperty: "reviewStatus"},message:"must have required property '"+"reviewStatus"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
if("applicantPrechecked" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ApplicantPrechecked/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "applicantPrechecked"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.reviewStatus !== undefined){
if("queued" !== data.reviewStatus){
const err3 = {instancePath:instancePath+"/reviewStatus",schemaPath:"#/components/schemas/ApplicantPrechecked/allOf/1/properties/reviewStatus/const",keyword:"const",params:{allowedValue: "queued"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.reviewMode !== undefined){
if(!(validate91(data.reviewMode, {instancePath:instancePath+"/reviewMode",parentData:data,parentDataProperty:"reviewMode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/ApplicantPrechecked/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:applicantPrechecked" */;
let vErrors = null;
let errors = 0;
if(!(validate95(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
validate94.errors = vErrors;
return errors === 0;
}

export const applicantReviewed = validate99;

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs4 = errors;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.rejectLabels === undefined) && (missing0 = "rejectLabels")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid1 = _errs5 === errors;
if(valid1){
const err1 = {instancePath,schemaPath:"#/components/schemas/GreenResult/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
const _errs8 = errors;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.reviewRejectType === undefined) && (missing1 = "reviewRejectType")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid2 = _errs9 === errors;
if(valid2){
const err3 = {instancePath,schemaPath:"#/components/schemas/GreenResult/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
const _errs12 = errors;
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.buttonIds === undefined) && (missing2 = "buttonIds")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid3 = _errs13 === errors;
if(valid3){
const err5 = {instancePath,schemaPath:"#/components/schemas/GreenResult/allOf/2/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
const _errs16 = errors;
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.moderationComment === undefined) && (missing3 = "moderationComment")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid4 = _errs17 === errors;
if(valid4){
const err7 = {instancePath,schemaPath:"#/components/schemas/GreenResult/allOf/3/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
const _errs20 = errors;
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.clientComment === undefined) && (missing4 = "clientComment")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid5 = _errs21 === errors;
if(valid5){
const err9 = {instancePath,schemaPath:"#/components/schemas/GreenResult/allOf/4/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reviewAnswer === undefined){
const err10 = {instancePath,schemaPath:"#/components/schemas/GreenResult/required",keyword:"required",params:{missingProperty: "reviewAnswer"},message:"must have required property '"+"reviewAnswer"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.reviewAnswer !== undefined){
if("GREEN" !== data.reviewAnswer){
const err11 = {instancePath:instancePath+"/reviewAnswer",schemaPath:"#/components/schemas/GreenResult/properties/reviewAnswer/const",keyword:"const",params:{allowedValue: "GREEN"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/components/schemas/GreenResult/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}


function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.rejectLabels === undefined) && (missing0 = "rejectLabels")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.rejectLabels !== undefined){
let data0 = data.rejectLabels;
const _errs4 = errors;
const _errs5 = errors;
if(Array.isArray(data0)){
var valid3 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
const _errs7 = errors;
const _errs8 = errors;
if("EXTERNAL_DECISION_REJECTION" !== data0[i0]){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid4 = _errs8 === errors;
if(valid4){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs6 === errors;
if(!valid3){
break;
}
}
}
var valid2 = _errs5 === errors;
if(valid2){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reviewRejectType !== undefined){
if("FINAL" !== data.reviewRejectType){
const err4 = {instancePath:instancePath+"/reviewRejectType",schemaPath:"#/components/schemas/RuleExternalDecision/then/properties/reviewRejectType/const",keyword:"const",params:{allowedValue: "FINAL"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var _valid0 = _errs9 === errors;
valid0 = _valid0;
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/components/schemas/RuleExternalDecision/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}

const schema47 = {"description":"Why. An open set: the first list is the vendor's [D5, D29], the second was seen in public clients only [O9, O10]. A label does not\ndecide between FINAL and RETRY, only `reviewRejectType` does [D5] (invariant 7).\n","anyOf":[{"enum":["ADDITIONAL_DATA_REQUIRED","ADDITIONAL_DOCUMENT_REQUIRED","MORE_DOCUMENTS_REQUIRED","ADVERSE_MEDIA","AGE_REQUIREMENT_MISMATCH","APPLICANT_INTERRUPTED_INTERVIEW","BACK_SIDE_MISSING","FRONT_SIDE_MISSING","BAD_AVATAR","BAD_FACE_MATCHING","BAD_PROOF_OF_ADDRESS","BAD_PROOF_OF_IDENTITY","BAD_PROOF_OF_PAYMENT","BAD_SELFIE","BAD_VIDEO_SELFIE","BEHAVIOR","BLACKLIST","BLOCKLIST","BLACK_AND_WHITE","CAMERA_OR_LIGHTING_ISSUES","CONNECTION_ISSUES","SOUND_ISSUES","PHONE_VERIFICATION_ISSUES","OTHER_VI_ISSUES","CHECK_UNAVAILABLE","COMPANY_DATA_MISMATCH","COMPANY_INACTIVE_ENTITY","COMPANY_INCORRECT_DATA","COMPANY_NOT_DEFINED_BENEFICIARIES","COMPANY_NOT_DEFINED_OWNERSHIP_STRUCTURE","COMPANY_NOT_DEFINED_REPRESENTATIVES","COMPANY_NOT_DEFINED_STRUCTURE","COMPANY_NOT_VALIDATED_BENEFICIAL_OWNERS","COMPANY_NOT_VALIDATED_BENEFICIARIES","COMPANY_NOT_VALIDATED_DIRECTORS","COMPANY_NOT_VALIDATED_REPRESENTATIVES","COMPANY_PROBLEMATIC_STRUCTURE","COMPROMISED_PERSONS","CONNECTION_INTERRUPTED","CRIMINAL","DB_DATA_MISMATCH","DB_DATA_NOT_FOUND","DB_NO_DATA_SOURCE","DIGITAL_DOCUMENT","DOCUMENT_DAMAGED","DOCUMENT_DEPRIVED","DOCUMENT_MISSING","DOCUMENT_PAGE_MISSING","DOCUMENT_TEMPLATE","DUPLICATE","ESIGN_FAILED","EXPERIENCE_REQUIREMENT_MISMATCH","EXPIRATION_DATE","EXTERNAL_DECISION_REJECTION","FOREIGNER","FORGERY","FRAUDULENT_LIVENESS","FRAUDULENT_PATTERNS","GPS_AS_POA_SKIPPED","GRAPHIC_EDITOR","ID_INVALID","INCOMPATIBLE_LANGUAGE","INCOMPLETE_DOCUMENT","INCONSISTENT_PROFILE","INCORRECT_SOCIAL_NUMBER","INCORRECT_PATTERNS","INSUFFICIENT_DATA","LOW_QUALITY","NOT_ALL_CHECKS_COMPLETED","NOT_DOCUMENT","NO_APPLICANT","NO_SUITABLE_DOCS","NOT_ALONE","REFUSED_TO_CONTINUE","VIDEO_FILTERS_OR_MASKS","SUPPORTED_LANGUAGE_IS_NOT_AVAILABLE","VI_ATTEMPTS_LIMIT_REACHED","PERSON_MISMATCH","THIRD_PARTY_GUIDANCE","SPONSORED_VERIFICATION","OK","OTHER","OUTDATED_DOCUMENT_VERSION","PEP","PROBLEMATIC_APPLICANT_DATA","REGULATIONS_VIOLATIONS","REQUESTED_DATA_MISMATCH","RESTRICTED_PERSON","SANCTIONS","SCREENSHOTS","SELFIE_MISMATCH","SELFIE_WITH_PAPER","SPAM","STOLEN_DOCS","THIRD_PARTY_INVOLVED","UNFILLED_ID","UNSATISFACTORY_PHOTOS","UNSUITABLE_DOCUMENT","UNSUITABLE_ENV","UNSUPPORTED_LANGUAGE","WRONG_ADDRESS","WRONG_USER_REGION","ADVERSE_MEDIA_SUSPECTED","BAD_DOCUMENT","BLURRY","DEEPFAKE","FALSE_IDENTITY","FALSE_IDENTITY_DOCUMENT","FITNESS_PROBITY","FORCED_VERIFICATION","HIGH_RISK_PROFILE","LIVENESS_WITH_PHONE","NOT_READABLE","PRINTED_ID_COPY","SUSPICIOUS_PATTERNS"]},{"type":"string"}]};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data === "ADDITIONAL_DATA_REQUIRED") || (data === "ADDITIONAL_DOCUMENT_REQUIRED")) || (data === "MORE_DOCUMENTS_REQUIRED")) || (data === "ADVERSE_MEDIA")) || (data === "AGE_REQUIREMENT_MISMATCH")) || (data === "APPLICANT_INTERRUPTED_INTERVIEW")) || (data === "BACK_SIDE_MISSING")) || (data === "FRONT_SIDE_MISSING")) || (data === "BAD_AVATAR")) || (data === "BAD_FACE_MATCHING")) || (data === "BAD_PROOF_OF_ADDRESS")) || (data === "BAD_PROOF_OF_IDENTITY")) || (data === "BAD_PROOF_OF_PAYMENT")) || (data === "BAD_SELFIE")) || (data === "BAD_VIDEO_SELFIE")) || (data === "BEHAVIOR")) || (data === "BLACKLIST")) || (data === "BLOCKLIST")) || (data === "BLACK_AND_WHITE")) || (data === "CAMERA_OR_LIGHTING_ISSUES")) || (data === "CONNECTION_ISSUES")) || (data === "SOUND_ISSUES")) || (data === "PHONE_VERIFICATION_ISSUES")) || (data === "OTHER_VI_ISSUES")) || (data === "CHECK_UNAVAILABLE")) || (data === "COMPANY_DATA_MISMATCH")) || (data === "COMPANY_INACTIVE_ENTITY")) || (data === "COMPANY_INCORRECT_DATA")) || (data === "COMPANY_NOT_DEFINED_BENEFICIARIES")) || (data === "COMPANY_NOT_DEFINED_OWNERSHIP_STRUCTURE")) || (data === "COMPANY_NOT_DEFINED_REPRESENTATIVES")) || (data === "COMPANY_NOT_DEFINED_STRUCTURE")) || (data === "COMPANY_NOT_VALIDATED_BENEFICIAL_OWNERS")) || (data === "COMPANY_NOT_VALIDATED_BENEFICIARIES")) || (data === "COMPANY_NOT_VALIDATED_DIRECTORS")) || (data === "COMPANY_NOT_VALIDATED_REPRESENTATIVES")) || (data === "COMPANY_PROBLEMATIC_STRUCTURE")) || (data === "COMPROMISED_PERSONS")) || (data === "CONNECTION_INTERRUPTED")) || (data === "CRIMINAL")) || (data === "DB_DATA_MISMATCH")) || (data === "DB_DATA_NOT_FOUND")) || (data === "DB_NO_DATA_SOURCE")) || (data === "DIGITAL_DOCUMENT")) || (data === "DOCUMENT_DAMAGED")) || (data === "DOCUMENT_DEPRIVED")) || (data === "DOCUMENT_MISSING")) || (data === "DOCUMENT_PAGE_MISSING")) || (data === "DOCUMENT_TEMPLATE")) || (data === "DUPLICATE")) || (data === "ESIGN_FAILED")) || (data === "EXPERIENCE_REQUIREMENT_MISMATCH")) || (data === "EXPIRATION_DATE")) || (data === "EXTERNAL_DECISION_REJECTION")) || (data === "FOREIGNER")) || (data === "FORGERY")) || (data === "FRAUDULENT_LIVENESS")) || (data === "FRAUDULENT_PATTERNS")) || (data === "GPS_AS_POA_SKIPPED")) || (data === "GRAPHIC_EDITOR")) || (data === "ID_INVALID")) || (data === "INCOMPATIBLE_LANGUAGE")) || (data === "INCOMPLETE_DOCUMENT")) || (data === "INCONSISTENT_PROFILE")) || (data === "INCORRECT_SOCIAL_NUMBER")) || (data === "INCORRECT_PATTERNS")) || (data === "INSUFFICIENT_DATA")) || (data === "LOW_QUALITY")) || (data === "NOT_ALL_CHECKS_COMPLETED")) || (data === "NOT_DOCUMENT")) || (data === "NO_APPLICANT")) || (data === "NO_SUITABLE_DOCS")) || (data === "NOT_ALONE")) || (data === "REFUSED_TO_CONTINUE")) || (data === "VIDEO_FILTERS_OR_MASKS")) || (data === "SUPPORTED_LANGUAGE_IS_NOT_AVAILABLE")) || (data === "VI_ATTEMPTS_LIMIT_REACHED")) || (data === "PERSON_MISMATCH")) || (data === "THIRD_PARTY_GUIDANCE")) || (data === "SPONSORED_VERIFICATION")) || (data === "OK")) || (data === "OTHER")) || (data === "OUTDATED_DOCUMENT_VERSION")) || (data === "PEP")) || (data === "PROBLEMATIC_APPLICANT_DATA")) || (data === "REGULATIONS_VIOLATIONS")) || (data === "REQUESTED_DATA_MISMATCH")) || (data === "RESTRICTED_PERSON")) || (data === "SANCTIONS")) || (data === "SCREENSHOTS")) || (data === "SELFIE_MISMATCH")) || (data === "SELFIE_WITH_PAPER")) || (data === "SPAM")) || (data === "STOLEN_DOCS")) || (data === "THIRD_PARTY_INVOLVED")) || (data === "UNFILLED_ID")) || (data === "UNSATISFACTORY_PHOTOS")) || (data === "UNSUITABLE_DOCUMENT")) || (data === "UNSUITABLE_ENV")) || (data === "UNSUPPORTED_LANGUAGE")) || (data === "WRONG_ADDRESS")) || (data === "WRONG_USER_REGION")) || (data === "ADVERSE_MEDIA_SUSPECTED")) || (data === "BAD_DOCUMENT")) || (data === "BLURRY")) || (data === "DEEPFAKE")) || (data === "FALSE_IDENTITY")) || (data === "FALSE_IDENTITY_DOCUMENT")) || (data === "FITNESS_PROBITY")) || (data === "FORCED_VERIFICATION")) || (data === "HIGH_RISK_PROFILE")) || (data === "LIVENESS_WITH_PHONE")) || (data === "NOT_READABLE")) || (data === "PRINTED_ID_COPY")) || (data === "SUSPICIOUS_PATTERNS"))){
const err0 = {instancePath,schemaPath:"#/components/schemas/RejectLabel/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema47.anyOf[0].enum},message:"must be equal to one of the allowed values"};
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
validate108.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":"string","enum":["FINAL","RETRY"],"description":"FINAL may not resubmit; RETRY may send better documents [seed]"};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
const err1 = {instancePath,schemaPath:"#/components/schemas/RejectType/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}

const schema49 = {"description":"What the reviewer pressed: a group, or a group and a button joined by an underscore; a button without a group stands alone [seed, D6, D7].\nAn open set: the vendor's table could not be read to its end. `notDeteminedBeneficiaries` is spelled as it is sent [O4].\n","$comment":"Invariant 8.","type":"string","pattern":"^[a-z][A-Za-z]*(_[a-z][A-Za-z]*)?$","anyOf":[{"enum":["additionalPages","additionalPages_anotherSide","additionalPages_mainPageId","additionalPages_registrationStamp","additionalPages_expirationPage","additionalPages_nextPage","badPhoto","badPhoto_screenshot","badPhoto_blackAndWhite","badPhoto_editedPoa","badPhoto_dataNotVisible","badPhoto_sticker","badPhoto_incomplete","badPhoto_imageEditor","badPhoto_lowQuality","badDocument","badDocument_suspiciousDocument","badDocument_dataNotVisible","badDocument_copyOfIdDoc","badDocument_damagedId","badDocument_digitalId","badDocument_expiredId","badDocument_invalidId","badDocument_notFullNameOrDob","badDocument_notFullDob","badDocument_withoutFace","badDocument_wrongType","selfie","selfie_blackAndWhite","selfie_badFaceComparison","selfie_selfieLiveness","selfie_webcamSelfie","dataMismatch","dataMismatch_address","dataMismatch_fullName","dataMismatch_dateOfBirth","proofOfAddress","proofOfAddress_fullAddress","proofOfAddress_fullName","proofOfAddress_issueDate","proofOfAddress_listOfDocs","dbNetChecks","dbNetChecks_checkUnavailable","dbNetChecks_drivingRestrictions","dbNetChecks_incorrectBvn","dbNetChecks_incorrectSsn","dbNetChecks_incorrectTin","ekycRetry","ekycRetry_checkUnavailable","company","company_moreDocs","company_notDeteminedBeneficiaries","kybAdditionalDocuments","kybAdditionalDocuments_kybArticlesOfAssociation","kybAdditionalDocuments_kybCertificateOfGoodStanding","kybAdditionalDocuments_kybCertificateOfIncorporation","kybAdditionalDocuments_kybCompanyRegisterExcerpt","kybAdditionalDocuments_kybLegalBond","kybAdditionalDocuments_kybLegalExistence","kybAdditionalDocuments_kybOfficialPosition","kybAdditionalDocuments_kybProofOfAddress","kybAdditionalDocuments_kybRegisterOfShareholdersOrUBOs","kybControlAndOwnershipStructure","kybControlAndOwnershipStructure_kybIncorrectControlStructure","kybControlAndOwnershipStructure_kybIncorrectOwnershipStructure","kybControlAndOwnershipStructure_kybMissingKYCForDirectors","kybControlAndOwnershipStructure_kybMissingKYCForUBOs","kybOther","kybOther_kybIncorrectCompanyName","kybOther_kybIncorrectRegistrationNumber","kybOther_kybSoleEntrepreneur","kybUnsuitableDocument","kybUnsuitableDocument_kybExpirationDate","kybUnsuitableDocument_kybGraphicsEditingSoftware","kybUnsuitableDocument_kybIncompleteDocument","kybUnsuitableDocument_kybLowQuality","kybUnsuitableDocument_kybMissingTranslation","kybUnsuitableDocument_kybNoDate","kybUnsuitableDocument_kybNotADocument","kybUnsuitableDocument_kybPersonalDocument","kybUnsuitableDocument_kybScreenshot","kybUnsuitableDocument_kybUnsignedDocument","compromisedPersons","compromisedPersons_adverseMedia","compromisedPersons_criminalRecords","compromisedPersons_fitnessProbity","compromisedPersons_incompleteName","compromisedPersons_pep","compromisedPersons_sanctionList","compromisedPersons_warning","fake","fake_fakePoa","fake_forgedId","fake_nfcMismatch","fake_editedId","fake_editedMrz","fraudulentPatterns","fraudulentPatterns_selfieMismatch","fraudulentPatterns_fake","regulationsViolations","regulationsViolations_age","regulationsViolations_duplicate","regulationsViolations_wrongRegion","regulationsViolations_inconsistency","regulationsViolations_countriesMismatch","regulationsViolations_riskBankCard","regulationsViolations_highRiskProfile","regulationsViolations_wrongResidency","regulationsViolations_mainDocCountry","dbNetReject","dbNetReject_dataNotFound","ekycReject","ekycReject_dataMismatch","ekycReject_skip","ekycReject_notEnoughDataInSource","videoIdentFinalRejection","videoIdentFinalRejection_forcedVerification","spam","differentDocs","compromisedStructure","redCrypto","blackCrypto","paymentsIssues"]},{"type":"string"}]};
const pattern6 = new RegExp("^[a-z][A-Za-z]*(_[a-z][A-Za-z]*)?$", "u");

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid0 = false;
const _errs3 = errors;
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data === "additionalPages") || (data === "additionalPages_anotherSide")) || (data === "additionalPages_mainPageId")) || (data === "additionalPages_registrationStamp")) || (data === "additionalPages_expirationPage")) || (data === "additionalPages_nextPage")) || (data === "badPhoto")) || (data === "badPhoto_screenshot")) || (data === "badPhoto_blackAndWhite")) || (data === "badPhoto_editedPoa")) || (data === "badPhoto_dataNotVisible")) || (data === "badPhoto_sticker")) || (data === "badPhoto_incomplete")) || (data === "badPhoto_imageEditor")) || (data === "badPhoto_lowQuality")) || (data === "badDocument")) || (data === "badDocument_suspiciousDocument")) || (data === "badDocument_dataNotVisible")) || (data === "badDocument_copyOfIdDoc")) || (data === "badDocument_damagedId")) || (data === "badDocument_digitalId")) || (data === "badDocument_expiredId")) || (data === "badDocument_invalidId")) || (data === "badDocument_notFullNameOrDob")) || (data === "badDocument_notFullDob")) || (data === "badDocument_withoutFace")) || (data === "badDocument_wrongType")) || (data === "selfie")) || (data === "selfie_blackAndWhite")) || (data === "selfie_badFaceComparison")) || (data === "selfie_selfieLiveness")) || (data === "selfie_webcamSelfie")) || (data === "dataMismatch")) || (data === "dataMismatch_address")) || (data === "dataMismatch_fullName")) || (data === "dataMismatch_dateOfBirth")) || (data === "proofOfAddress")) || (data === "proofOfAddress_fullAddress")) || (data === "proofOfAddress_fullName")) || (data === "proofOfAddress_issueDate")) || (data === "proofOfAddress_listOfDocs")) || (data === "dbNetChecks")) || (data === "dbNetChecks_checkUnavailable")) || (data === "dbNetChecks_drivingRestrictions")) || (data === "dbNetChecks_incorrectBvn")) || (data === "dbNetChecks_incorrectSsn")) || (data === "dbNetChecks_incorrectTin")) || (data === "ekycRetry")) || (data === "ekycRetry_checkUnavailable")) || (data === "company")) || (data === "company_moreDocs")) || (data === "company_notDeteminedBeneficiaries")) || (data === "kybAdditionalDocuments")) || (data === "kybAdditionalDocuments_kybArticlesOfAssociation")) || (data === "kybAdditionalDocuments_kybCertificateOfGoodStanding")) || (data === "kybAdditionalDocuments_kybCertificateOfIncorporation")) || (data === "kybAdditionalDocuments_kybCompanyRegisterExcerpt")) || (data === "kybAdditionalDocuments_kybLegalBond")) || (data === "kybAdditionalDocuments_kybLegalExistence")) || (data === "kybAdditionalDocuments_kybOfficialPosition")) || (data === "kybAdditionalDocuments_kybProofOfAddress")) || (data === "kybAdditionalDocuments_kybRegisterOfShareholdersOrUBOs")) || (data === "kybControlAndOwnershipStructure")) || (data === "kybControlAndOwnershipStructure_kybIncorrectControlStructure")) || (data === "kybControlAndOwnershipStructure_kybIncorrectOwnershipStructure")) || (data === "kybControlAndOwnershipStructure_kybMissingKYCForDirectors")) || (data === "kybControlAndOwnershipStructure_kybMissingKYCForUBOs")) || (data === "kybOther")) || (data === "kybOther_kybIncorrectCompanyName")) || (data === "kybOther_kybIncorrectRegistrationNumber")) || (data === "kybOther_kybSoleEntrepreneur")) || (data === "kybUnsuitableDocument")) || (data === "kybUnsuitableDocument_kybExpirationDate")) || (data === "kybUnsuitableDocument_kybGraphicsEditingSoftware")) || (data === "kybUnsuitableDocument_kybIncompleteDocument")) || (data === "kybUnsuitableDocument_kybLowQuality")) || (data === "kybUnsuitableDocument_kybMissingTranslation")) || (data === "kybUnsuitableDocument_kybNoDate")) || (data === "kybUnsuitableDocument_kybNotADocument")) || (data === "kybUnsuitableDocument_kybPersonalDocument")) || (data === "kybUnsuitableDocument_kybScreenshot")) || (data === "kybUnsuitableDocument_kybUnsignedDocument")) || (data === "compromisedPersons")) || (data === "compromisedPersons_adverseMedia")) || (data === "compromisedPersons_criminalRecords")) || (data === "compromisedPersons_fitnessProbity")) || (data === "compromisedPersons_incompleteName")) || (data === "compromisedPersons_pep")) || (data === "compromisedPersons_sanctionList")) || (data === "compromisedPersons_warning")) || (data === "fake")) || (data === "fake_fakePoa")) || (data === "fake_forgedId")) || (data === "fake_nfcMismatch")) || (data === "fake_editedId")) || (data === "fake_editedMrz")) || (data === "fraudulentPatterns")) || (data === "fraudulentPatterns_selfieMismatch")) || (data === "fraudulentPatterns_fake")) || (data === "regulationsViolations")) || (data === "regulationsViolations_age")) || (data === "regulationsViolations_duplicate")) || (data === "regulationsViolations_wrongRegion")) || (data === "regulationsViolations_inconsistency")) || (data === "regulationsViolations_countriesMismatch")) || (data === "regulationsViolations_riskBankCard")) || (data === "regulationsViolations_highRiskProfile")) || (data === "regulationsViolations_wrongResidency")) || (data === "regulationsViolations_mainDocCountry")) || (data === "dbNetReject")) || (data === "dbNetReject_dataNotFound")) || (data === "ekycReject")) || (data === "ekycReject_dataMismatch")) || (data === "ekycReject_skip")) || (data === "ekycReject_notEnoughDataInSource")) || (data === "videoIdentFinalRejection")) || (data === "videoIdentFinalRejection_forcedVerification")) || (data === "spam")) || (data === "differentDocs")) || (data === "compromisedStructure")) || (data === "redCrypto")) || (data === "blackCrypto")) || (data === "paymentsIssues"))){
const err0 = {instancePath,schemaPath:"#/components/schemas/ButtonId/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema49.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(typeof data !== "string"){
const err1 = {instancePath,schemaPath:"#/components/schemas/ButtonId/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/components/schemas/ButtonId/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
if(typeof data === "string"){
if(!pattern6.test(data)){
const err3 = {instancePath,schemaPath:"#/components/schemas/ButtonId/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z]*(_[a-z][A-Za-z]*)?$"},message:"must match pattern \""+"^[a-z][A-Za-z]*(_[a-z][A-Za-z]*)?$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/ButtonId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}

const func0 = deepEqual;

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate106(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reviewAnswer === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/RedResult/allOf/1/required",keyword:"required",params:{missingProperty: "reviewAnswer"},message:"must have required property '"+"reviewAnswer"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rejectLabels === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/RedResult/allOf/1/required",keyword:"required",params:{missingProperty: "rejectLabels"},message:"must have required property '"+"rejectLabels"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.reviewRejectType === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/RedResult/allOf/1/required",keyword:"required",params:{missingProperty: "reviewRejectType"},message:"must have required property '"+"reviewRejectType"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.reviewAnswer !== undefined){
if("RED" !== data.reviewAnswer){
const err3 = {instancePath:instancePath+"/reviewAnswer",schemaPath:"#/components/schemas/RedResult/allOf/1/properties/reviewAnswer/const",keyword:"const",params:{allowedValue: "RED"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.rejectLabels !== undefined){
let data1 = data.rejectLabels;
if(Array.isArray(data1)){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/rejectLabels",schemaPath:"#/components/schemas/RedResult/allOf/1/properties/rejectLabels/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate108(data1[i0], {instancePath:instancePath+"/rejectLabels/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
const err5 = {instancePath:instancePath+"/rejectLabels",schemaPath:"#/components/schemas/RedResult/allOf/1/properties/rejectLabels/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/rejectLabels",schemaPath:"#/components/schemas/RedResult/allOf/1/properties/rejectLabels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.reviewRejectType !== undefined){
if(!(validate110(data.reviewRejectType, {instancePath:instancePath+"/reviewRejectType",parentData:data,parentDataProperty:"reviewRejectType",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.buttonIds !== undefined){
let data4 = data.buttonIds;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i2=0; i2<len1; i2++){
if(!(validate112(data4[i2], {instancePath:instancePath+"/buttonIds/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
let i3 = data4.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data4[i3], data4[j1])){
const err7 = {instancePath:instancePath+"/buttonIds",schemaPath:"#/components/schemas/RedResult/allOf/1/properties/buttonIds/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/buttonIds",schemaPath:"#/components/schemas/RedResult/allOf/1/properties/buttonIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.moderationComment !== undefined){
if(typeof data.moderationComment !== "string"){
const err9 = {instancePath:instancePath+"/moderationComment",schemaPath:"#/components/schemas/RedResult/allOf/1/properties/moderationComment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.clientComment !== undefined){
if(typeof data.clientComment !== "string"){
const err10 = {instancePath:instancePath+"/clientComment",schemaPath:"#/components/schemas/RedResult/allOf/1/properties/clientComment/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath,schemaPath:"#/components/schemas/RedResult/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(!(validate103(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(!(validate105(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/components/schemas/ReviewResult/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate102.errors = vErrors;
return errors === 0;
}


function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApplicantReviewed/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reviewStatus === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ApplicantReviewed/allOf/1/required",keyword:"required",params:{missingProperty: "reviewStatus"},message:"must have required property '"+"reviewStatus"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.reviewResult === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/ApplicantReviewed/allOf/1/required",keyword:"required",params:{missingProperty: "reviewResult"},message:"must have required property '"+"reviewResult"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type !== undefined){
if("applicantReviewed" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ApplicantReviewed/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "applicantReviewed"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.reviewStatus !== undefined){
if("completed" !== data.reviewStatus){
const err4 = {instancePath:instancePath+"/reviewStatus",schemaPath:"#/components/schemas/ApplicantReviewed/allOf/1/properties/reviewStatus/const",keyword:"const",params:{allowedValue: "completed"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.reviewResult !== undefined){
if(!(validate102(data.reviewResult, {instancePath:instancePath+"/reviewResult",parentData:data,parentDataProperty:"reviewResult",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/components/schemas/ApplicantReviewed/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}


function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:applicantReviewed" */;
let vErrors = null;
let errors = 0;
if(!(validate100(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
validate99.errors = vErrors;
return errors === 0;
}

export const applicantOnHold = validate117;

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApplicantOnHold/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reviewStatus === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ApplicantOnHold/allOf/1/required",keyword:"required",params:{missingProperty: "reviewStatus"},message:"must have required property '"+"reviewStatus"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
if("applicantOnHold" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ApplicantOnHold/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "applicantOnHold"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.reviewStatus !== undefined){
if("onHold" !== data.reviewStatus){
const err3 = {instancePath:instancePath+"/reviewStatus",schemaPath:"#/components/schemas/ApplicantOnHold/allOf/1/properties/reviewStatus/const",keyword:"const",params:{allowedValue: "onHold"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.reviewResult !== undefined){
if(!(validate102(data.reviewResult, {instancePath:instancePath+"/reviewResult",parentData:data,parentDataProperty:"reviewResult",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.reviewMode !== undefined){
if(!(validate91(data.reviewMode, {instancePath:instancePath+"/reviewMode",parentData:data,parentDataProperty:"reviewMode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/ApplicantOnHold/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}


function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:applicantOnHold" */;
let vErrors = null;
let errors = 0;
if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
validate117.errors = vErrors;
return errors === 0;
}

export const applicantAwaitingService = validate123;

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApplicantAwaitingService/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reviewStatus === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ApplicantAwaitingService/allOf/1/required",keyword:"required",params:{missingProperty: "reviewStatus"},message:"must have required property '"+"reviewStatus"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
if("applicantAwaitingService" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ApplicantAwaitingService/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "applicantAwaitingService"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.reviewStatus !== undefined){
if("awaitingService" !== data.reviewStatus){
const err3 = {instancePath:instancePath+"/reviewStatus",schemaPath:"#/components/schemas/ApplicantAwaitingService/allOf/1/properties/reviewStatus/const",keyword:"const",params:{allowedValue: "awaitingService"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.reviewResult !== undefined){
if(!(validate102(data.reviewResult, {instancePath:instancePath+"/reviewResult",parentData:data,parentDataProperty:"reviewResult",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/ApplicantAwaitingService/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}


function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:applicantAwaitingService" */;
let vErrors = null;
let errors = 0;
if(!(validate124(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
validate123.errors = vErrors;
return errors === 0;
}

export const applicantAwaitingUser = validate128;

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApplicantAwaitingUser/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reviewStatus === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ApplicantAwaitingUser/allOf/1/required",keyword:"required",params:{missingProperty: "reviewStatus"},message:"must have required property '"+"reviewStatus"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
if("applicantAwaitingUser" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ApplicantAwaitingUser/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "applicantAwaitingUser"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.reviewStatus !== undefined){
if("awaitingUser" !== data.reviewStatus){
const err3 = {instancePath:instancePath+"/reviewStatus",schemaPath:"#/components/schemas/ApplicantAwaitingUser/allOf/1/properties/reviewStatus/const",keyword:"const",params:{allowedValue: "awaitingUser"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.reviewResult !== undefined){
if(!(validate102(data.reviewResult, {instancePath:instancePath+"/reviewResult",parentData:data,parentDataProperty:"reviewResult",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/ApplicantAwaitingUser/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}


function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:applicantAwaitingUser" */;
let vErrors = null;
let errors = 0;
if(!(validate129(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
validate128.errors = vErrors;
return errors === 0;
}

export const applicantPersonalInfoChanged = validate133;
const schema58 = {"type":"string","enum":["init","pending","prechecked","queued","completed","onHold","awaitingUser","awaitingService"],"description":"Where the check stands [D8, D9]. A verdict counts on `completed` only (invariant 16)"};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/ReviewStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((data === "init") || (data === "pending")) || (data === "prechecked")) || (data === "queued")) || (data === "completed")) || (data === "onHold")) || (data === "awaitingUser")) || (data === "awaitingService"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/ReviewStatus/enum",keyword:"enum",params:{allowedValues: schema58.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}


function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApplicantPersonalInfoChanged/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reviewStatus === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ApplicantPersonalInfoChanged/allOf/1/required",keyword:"required",params:{missingProperty: "reviewStatus"},message:"must have required property '"+"reviewStatus"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
if("applicantPersonalInfoChanged" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ApplicantPersonalInfoChanged/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "applicantPersonalInfoChanged"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.reviewStatus !== undefined){
if(!(validate136(data.reviewStatus, {instancePath:instancePath+"/reviewStatus",parentData:data,parentDataProperty:"reviewStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.reviewResult !== undefined){
if(!(validate102(data.reviewResult, {instancePath:instancePath+"/reviewResult",parentData:data,parentDataProperty:"reviewResult",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/components/schemas/ApplicantPersonalInfoChanged/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}


function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:applicantPersonalInfoChanged" */;
let vErrors = null;
let errors = 0;
if(!(validate134(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
validate133.errors = vErrors;
return errors === 0;
}

export const applicantTagsChanged = validate140;

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
if(!(validate79(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
if(!(validate81(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.applicantType !== undefined){
if(!(validate74(data.applicantType, {instancePath:instancePath+"/applicantType",parentData:data,parentDataProperty:"applicantType",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.levelName !== undefined){
if(!(validate76(data.levelName, {instancePath:instancePath+"/levelName",parentData:data,parentDataProperty:"levelName",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.reviewStatus !== undefined){
if(!(validate136(data.reviewStatus, {instancePath:instancePath+"/reviewStatus",parentData:data,parentDataProperty:"reviewStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.reviewResult !== undefined){
if(!(validate102(data.reviewResult, {instancePath:instancePath+"/reviewResult",parentData:data,parentDataProperty:"reviewResult",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/components/schemas/SparseBody/allOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}


function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate142(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApplicantTagsChanged/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if("applicantTagsChanged" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ApplicantTagsChanged/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "applicantTagsChanged"},message:"must be equal to constant"};
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
const err2 = {instancePath,schemaPath:"#/components/schemas/ApplicantTagsChanged/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}


function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:applicantTagsChanged" */;
let vErrors = null;
let errors = 0;
if(!(validate141(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
validate140.errors = vErrors;
return errors === 0;
}

export const applicantActivated = validate152;

function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate142(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApplicantActivated/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if("applicantActivated" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ApplicantActivated/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "applicantActivated"},message:"must be equal to constant"};
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
const err2 = {instancePath,schemaPath:"#/components/schemas/ApplicantActivated/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}


function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:applicantActivated" */;
let vErrors = null;
let errors = 0;
if(!(validate153(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
validate152.errors = vErrors;
return errors === 0;
}

export const applicantDeactivated = validate156;

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate142(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApplicantDeactivated/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if("applicantDeactivated" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ApplicantDeactivated/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "applicantDeactivated"},message:"must be equal to constant"};
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
const err2 = {instancePath,schemaPath:"#/components/schemas/ApplicantDeactivated/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}


function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:applicantDeactivated" */;
let vErrors = null;
let errors = 0;
if(!(validate157(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
validate156.errors = vErrors;
return errors === 0;
}

export const applicantDeleted = validate160;

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate142(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApplicantDeleted/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if("applicantDeleted" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ApplicantDeleted/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "applicantDeleted"},message:"must be equal to constant"};
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
const err2 = {instancePath,schemaPath:"#/components/schemas/ApplicantDeleted/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}


function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:applicantDeleted" */;
let vErrors = null;
let errors = 0;
if(!(validate161(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
validate160.errors = vErrors;
return errors === 0;
}

export const applicantPersonalDataDeleted = validate164;

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate142(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApplicantPersonalDataDeleted/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if("applicantPersonalDataDeleted" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ApplicantPersonalDataDeleted/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "applicantPersonalDataDeleted"},message:"must be equal to constant"};
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
const err2 = {instancePath,schemaPath:"#/components/schemas/ApplicantPersonalDataDeleted/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}


function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:applicantPersonalDataDeleted" */;
let vErrors = null;
let errors = 0;
if(!(validate165(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
validate164.errors = vErrors;
return errors === 0;
}

export const applicantReset = validate168;

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApplicantReset/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reviewStatus === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ApplicantReset/allOf/1/required",keyword:"required",params:{missingProperty: "reviewStatus"},message:"must have required property '"+"reviewStatus"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
if("applicantReset" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ApplicantReset/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "applicantReset"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.reviewStatus !== undefined){
if("init" !== data.reviewStatus){
const err3 = {instancePath:instancePath+"/reviewStatus",schemaPath:"#/components/schemas/ApplicantReset/allOf/1/properties/reviewStatus/const",keyword:"const",params:{allowedValue: "init"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.reviewResult !== undefined){
if(!(validate102(data.reviewResult, {instancePath:instancePath+"/reviewResult",parentData:data,parentDataProperty:"reviewResult",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/ApplicantReset/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}


function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:applicantReset" */;
let vErrors = null;
let errors = 0;
if(!(validate169(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
validate168.errors = vErrors;
return errors === 0;
}

export const applicantStepsReset = validate173;

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate142(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApplicantStepsReset/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if("applicantStepsReset" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ApplicantStepsReset/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "applicantStepsReset"},message:"must be equal to constant"};
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
const err2 = {instancePath,schemaPath:"#/components/schemas/ApplicantStepsReset/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}


function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:applicantStepsReset" */;
let vErrors = null;
let errors = 0;
if(!(validate174(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
validate173.errors = vErrors;
return errors === 0;
}

export const applicantLevelChanged = validate177;

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
if(!(validate79(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
validate179.errors = vErrors;
return errors === 0;
}


function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate179(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApplicantLevelChanged/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reviewStatus === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ApplicantLevelChanged/allOf/1/required",keyword:"required",params:{missingProperty: "reviewStatus"},message:"must have required property '"+"reviewStatus"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.previousLevelName === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/ApplicantLevelChanged/allOf/1/required",keyword:"required",params:{missingProperty: "previousLevelName"},message:"must have required property '"+"previousLevelName"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type !== undefined){
if("applicantLevelChanged" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ApplicantLevelChanged/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "applicantLevelChanged"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.reviewStatus !== undefined){
if(!(validate136(data.reviewStatus, {instancePath:instancePath+"/reviewStatus",parentData:data,parentDataProperty:"reviewStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.reviewResult !== undefined){
if(!(validate102(data.reviewResult, {instancePath:instancePath+"/reviewResult",parentData:data,parentDataProperty:"reviewResult",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.previousLevelName !== undefined){
if(!(validate76(data.previousLevelName, {instancePath:instancePath+"/previousLevelName",parentData:data,parentDataProperty:"previousLevelName",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/ApplicantLevelChanged/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}


function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:applicantLevelChanged" */;
let vErrors = null;
let errors = 0;
if(!(validate178(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
validate177.errors = vErrors;
return errors === 0;
}

export const applicantWorkflowCompleted = validate187;

function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApplicantWorkflowCompleted/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reviewStatus === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ApplicantWorkflowCompleted/allOf/1/required",keyword:"required",params:{missingProperty: "reviewStatus"},message:"must have required property '"+"reviewStatus"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
if("applicantWorkflowCompleted" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ApplicantWorkflowCompleted/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "applicantWorkflowCompleted"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.reviewStatus !== undefined){
if("completed" !== data.reviewStatus){
const err3 = {instancePath:instancePath+"/reviewStatus",schemaPath:"#/components/schemas/ApplicantWorkflowCompleted/allOf/1/properties/reviewStatus/const",keyword:"const",params:{allowedValue: "completed"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.reviewResult !== undefined){
if(!(validate102(data.reviewResult, {instancePath:instancePath+"/reviewResult",parentData:data,parentDataProperty:"reviewResult",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.workflowRevision !== undefined){
let data3 = data.workflowRevision;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err4 = {instancePath:instancePath+"/workflowRevision",schemaPath:"#/components/schemas/ApplicantWorkflowCompleted/allOf/1/properties/workflowRevision/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/workflowRevision",schemaPath:"#/components/schemas/ApplicantWorkflowCompleted/allOf/1/properties/workflowRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err6 = {instancePath,schemaPath:"#/components/schemas/ApplicantWorkflowCompleted/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}


function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:applicantWorkflowCompleted" */;
let vErrors = null;
let errors = 0;
if(!(validate188(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
validate187.errors = vErrors;
return errors === 0;
}

export const applicantWorkflowFailed = validate192;

function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApplicantWorkflowFailed/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reviewStatus === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ApplicantWorkflowFailed/allOf/1/required",keyword:"required",params:{missingProperty: "reviewStatus"},message:"must have required property '"+"reviewStatus"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
if("applicantWorkflowFailed" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ApplicantWorkflowFailed/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "applicantWorkflowFailed"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.reviewStatus !== undefined){
if("completed" !== data.reviewStatus){
const err3 = {instancePath:instancePath+"/reviewStatus",schemaPath:"#/components/schemas/ApplicantWorkflowFailed/allOf/1/properties/reviewStatus/const",keyword:"const",params:{allowedValue: "completed"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.reviewResult !== undefined){
if(!(validate102(data.reviewResult, {instancePath:instancePath+"/reviewResult",parentData:data,parentDataProperty:"reviewResult",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.workflowRevision !== undefined){
let data3 = data.workflowRevision;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err4 = {instancePath:instancePath+"/workflowRevision",schemaPath:"#/components/schemas/ApplicantWorkflowFailed/allOf/1/properties/workflowRevision/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/workflowRevision",schemaPath:"#/components/schemas/ApplicantWorkflowFailed/allOf/1/properties/workflowRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err6 = {instancePath,schemaPath:"#/components/schemas/ApplicantWorkflowFailed/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}


function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:applicantWorkflowFailed" */;
let vErrors = null;
let errors = 0;
if(!(validate193(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
validate192.errors = vErrors;
return errors === 0;
}

export const applicantVerificationLinkOpened = validate197;

function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate142(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApplicantVerificationLinkOpened/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if("applicantVerificationLinkOpened" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ApplicantVerificationLinkOpened/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "applicantVerificationLinkOpened"},message:"must be equal to constant"};
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
const err2 = {instancePath,schemaPath:"#/components/schemas/ApplicantVerificationLinkOpened/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate198.errors = vErrors;
return errors === 0;
}


function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:applicantVerificationLinkOpened" */;
let vErrors = null;
let errors = 0;
if(!(validate198(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
validate197.errors = vErrors;
return errors === 0;
}

export const applicantActionPending = validate201;

function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
if(!(validate81(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.applicantActionId === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ActionBody/allOf/2/required",keyword:"required",params:{missingProperty: "applicantActionId"},message:"must have required property '"+"applicantActionId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.externalApplicantActionId === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ActionBody/allOf/2/required",keyword:"required",params:{missingProperty: "externalApplicantActionId"},message:"must have required property '"+"externalApplicantActionId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.applicantActionId !== undefined){
if(!(validate65(data.applicantActionId, {instancePath:instancePath+"/applicantActionId",parentData:data,parentDataProperty:"applicantActionId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.externalApplicantActionId !== undefined){
if(typeof data.externalApplicantActionId !== "string"){
const err2 = {instancePath:instancePath+"/externalApplicantActionId",schemaPath:"#/components/schemas/ActionBody/allOf/2/properties/externalApplicantActionId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err3 = {instancePath,schemaPath:"#/components/schemas/ActionBody/allOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate203.errors = vErrors;
return errors === 0;
}

const schema86 = {"type":"string","enum":["init","pending","prechecked","queued","completed","onHold"],"description":"Where the check of an action stands [D25]"};

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/ActionStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "init") || (data === "pending")) || (data === "prechecked")) || (data === "queued")) || (data === "completed")) || (data === "onHold"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/ActionStatus/enum",keyword:"enum",params:{allowedValues: schema86.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}


function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate203(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApplicantActionPending/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reviewStatus === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ApplicantActionPending/allOf/1/required",keyword:"required",params:{missingProperty: "reviewStatus"},message:"must have required property '"+"reviewStatus"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
if("applicantActionPending" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ApplicantActionPending/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "applicantActionPending"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.reviewStatus !== undefined){
if(!(validate208(data.reviewStatus, {instancePath:instancePath+"/reviewStatus",parentData:data,parentDataProperty:"reviewStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/components/schemas/ApplicantActionPending/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate202.errors = vErrors;
return errors === 0;
}


function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:applicantActionPending" */;
let vErrors = null;
let errors = 0;
if(!(validate202(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
validate201.errors = vErrors;
return errors === 0;
}

export const applicantActionReviewed = validate211;

function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate203(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApplicantActionReviewed/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reviewStatus === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ApplicantActionReviewed/allOf/1/required",keyword:"required",params:{missingProperty: "reviewStatus"},message:"must have required property '"+"reviewStatus"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.reviewResult === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/ApplicantActionReviewed/allOf/1/required",keyword:"required",params:{missingProperty: "reviewResult"},message:"must have required property '"+"reviewResult"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type !== undefined){
if("applicantActionReviewed" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ApplicantActionReviewed/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "applicantActionReviewed"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.reviewStatus !== undefined){
if(!(validate208(data.reviewStatus, {instancePath:instancePath+"/reviewStatus",parentData:data,parentDataProperty:"reviewStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
if(data.reviewResult !== undefined){
if(!(validate102(data.reviewResult, {instancePath:instancePath+"/reviewResult",parentData:data,parentDataProperty:"reviewResult",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/ApplicantActionReviewed/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate212.errors = vErrors;
return errors === 0;
}


function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:applicantActionReviewed" */;
let vErrors = null;
let errors = 0;
if(!(validate212(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
validate211.errors = vErrors;
return errors === 0;
}

export const applicantActionOnHold = validate217;

function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate203(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApplicantActionOnHold/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reviewStatus === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ApplicantActionOnHold/allOf/1/required",keyword:"required",params:{missingProperty: "reviewStatus"},message:"must have required property '"+"reviewStatus"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
if("applicantActionOnHold" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ApplicantActionOnHold/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "applicantActionOnHold"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.reviewStatus !== undefined){
if(!(validate208(data.reviewStatus, {instancePath:instancePath+"/reviewStatus",parentData:data,parentDataProperty:"reviewStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
if(data.reviewResult !== undefined){
if(!(validate102(data.reviewResult, {instancePath:instancePath+"/reviewResult",parentData:data,parentDataProperty:"reviewResult",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/components/schemas/ApplicantActionOnHold/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate218.errors = vErrors;
return errors === 0;
}


function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:applicantActionOnHold" */;
let vErrors = null;
let errors = 0;
if(!(validate218(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
validate217.errors = vErrors;
return errors === 0;
}

export const applicantActionLevelChanged = validate223;

function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate203(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApplicantActionLevelChanged/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reviewStatus === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ApplicantActionLevelChanged/allOf/1/required",keyword:"required",params:{missingProperty: "reviewStatus"},message:"must have required property '"+"reviewStatus"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
if("applicantActionLevelChanged" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ApplicantActionLevelChanged/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "applicantActionLevelChanged"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.reviewStatus !== undefined){
if(!(validate208(data.reviewStatus, {instancePath:instancePath+"/reviewStatus",parentData:data,parentDataProperty:"reviewStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
if(data.reviewResult !== undefined){
if(!(validate102(data.reviewResult, {instancePath:instancePath+"/reviewResult",parentData:data,parentDataProperty:"reviewResult",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/components/schemas/ApplicantActionLevelChanged/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate224.errors = vErrors;
return errors === 0;
}


function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:applicantActionLevelChanged" */;
let vErrors = null;
let errors = 0;
if(!(validate224(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
validate223.errors = vErrors;
return errors === 0;
}

export const videoIdentStatusChanged = validate229;

function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
if(!(validate79(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
if(!(validate81(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
validate231.errors = vErrors;
return errors === 0;
}


function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate231(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/VideoIdentStatusChanged/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.videoIdentReviewStatus === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/VideoIdentStatusChanged/allOf/1/required",keyword:"required",params:{missingProperty: "videoIdentReviewStatus"},message:"must have required property '"+"videoIdentReviewStatus"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
if("videoIdentStatusChanged" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/VideoIdentStatusChanged/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "videoIdentStatusChanged"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.reviewStatus !== undefined){
if(!(validate136(data.reviewStatus, {instancePath:instancePath+"/reviewStatus",parentData:data,parentDataProperty:"reviewStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.reviewResult !== undefined){
if(!(validate102(data.reviewResult, {instancePath:instancePath+"/reviewResult",parentData:data,parentDataProperty:"reviewResult",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.videoIdentReviewStatus !== undefined){
if(typeof data.videoIdentReviewStatus !== "string"){
const err3 = {instancePath:instancePath+"/videoIdentReviewStatus",schemaPath:"#/components/schemas/VideoIdentStatusChanged/allOf/1/properties/videoIdentReviewStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err4 = {instancePath,schemaPath:"#/components/schemas/VideoIdentStatusChanged/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate230.errors = vErrors;
return errors === 0;
}


function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:videoIdentStatusChanged" */;
let vErrors = null;
let errors = 0;
if(!(validate230(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
validate229.errors = vErrors;
return errors === 0;
}

export const videoIdentCompositionCompleted = validate239;

function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate231(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/VideoIdentCompositionCompleted/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.compositionMediaId === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/VideoIdentCompositionCompleted/allOf/1/required",keyword:"required",params:{missingProperty: "compositionMediaId"},message:"must have required property '"+"compositionMediaId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
if("videoIdentCompositionCompleted" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/VideoIdentCompositionCompleted/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "videoIdentCompositionCompleted"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.reviewStatus !== undefined){
if(!(validate136(data.reviewStatus, {instancePath:instancePath+"/reviewStatus",parentData:data,parentDataProperty:"reviewStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.reviewResult !== undefined){
if(!(validate102(data.reviewResult, {instancePath:instancePath+"/reviewResult",parentData:data,parentDataProperty:"reviewResult",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.compositionMediaId !== undefined){
let data3 = data.compositionMediaId;
if(typeof data3 === "string"){
if(data3.length < 1 || func1(data3) < 1){
const err3 = {instancePath:instancePath+"/compositionMediaId",schemaPath:"#/components/schemas/VideoIdentCompositionCompleted/allOf/1/properties/compositionMediaId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/compositionMediaId",schemaPath:"#/components/schemas/VideoIdentCompositionCompleted/allOf/1/properties/compositionMediaId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/components/schemas/VideoIdentCompositionCompleted/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}


function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:videoIdentCompositionCompleted" */;
let vErrors = null;
let errors = 0;
if(!(validate240(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
validate239.errors = vErrors;
return errors === 0;
}

export const applicantKytTxnCreated = validate245;
const schema100 = {"description":"A callback about a transaction; it has neither inspectionId nor levelName [D20]","allOf":[{"$ref":"#/components/schemas/CallbackBody"},{"type":"object","$comment":"Invariant 22.","required":["kytTxnId"],"properties":{"applicantId":{"$ref":"#/components/schemas/ObjectId"},"applicantType":{"$ref":"#/components/schemas/ApplicantType"},"externalUserId":{"$ref":"#/components/schemas/ExternalUserId"},"kytTxnId":{"type":"string","x-pii":"id","minLength":1,"description":"The vendor's id of the transaction [D20]"},"kytDataTxnId":{"type":"string","x-pii":"reference","description":"Your id of the transaction [D20]"},"kytTxnType":{"type":"string","enum":["finance","kyc","travelRule","userPlatformEvent"],"description":"What kind of transaction [D20]"}}}]};

function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kytTxnId === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/KytTxnBody/allOf/1/required",keyword:"required",params:{missingProperty: "kytTxnId"},message:"must have required property '"+"kytTxnId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.applicantId !== undefined){
if(!(validate65(data.applicantId, {instancePath:instancePath+"/applicantId",parentData:data,parentDataProperty:"applicantId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.applicantType !== undefined){
if(!(validate74(data.applicantType, {instancePath:instancePath+"/applicantType",parentData:data,parentDataProperty:"applicantType",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.externalUserId !== undefined){
if(!(validate68(data.externalUserId, {instancePath:instancePath+"/externalUserId",parentData:data,parentDataProperty:"externalUserId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.kytTxnId !== undefined){
let data3 = data.kytTxnId;
if(typeof data3 === "string"){
if(data3.length < 1 || func1(data3) < 1){
const err1 = {instancePath:instancePath+"/kytTxnId",schemaPath:"#/components/schemas/KytTxnBody/allOf/1/properties/kytTxnId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/kytTxnId",schemaPath:"#/components/schemas/KytTxnBody/allOf/1/properties/kytTxnId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kytDataTxnId !== undefined){
if(typeof data.kytDataTxnId !== "string"){
const err3 = {instancePath:instancePath+"/kytDataTxnId",schemaPath:"#/components/schemas/KytTxnBody/allOf/1/properties/kytDataTxnId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.kytTxnType !== undefined){
let data5 = data.kytTxnType;
if(typeof data5 !== "string"){
const err4 = {instancePath:instancePath+"/kytTxnType",schemaPath:"#/components/schemas/KytTxnBody/allOf/1/properties/kytTxnType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((data5 === "finance") || (data5 === "kyc")) || (data5 === "travelRule")) || (data5 === "userPlatformEvent"))){
const err5 = {instancePath:instancePath+"/kytTxnType",schemaPath:"#/components/schemas/KytTxnBody/allOf/1/properties/kytTxnType/enum",keyword:"enum",params:{allowedValues: schema100.allOf[1].properties.kytTxnType.enum},message:"must be equal to one of the allowed values"};
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
const err6 = {instancePath,schemaPath:"#/components/schemas/KytTxnBody/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate247.errors = vErrors;
return errors === 0;
}

const schema101 = {"type":"string","enum":["init","onHold","completed","awaitingUser"],"description":"Where a transaction stands [D20]"};

function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/KytStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "init") || (data === "onHold")) || (data === "completed")) || (data === "awaitingUser"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/KytStatus/enum",keyword:"enum",params:{allowedValues: schema101.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate253.errors = vErrors;
return errors === 0;
}

const schema102 = {"type":"object","description":"The answer about a transaction or a case. A rejection may come without labels [D20]","required":["reviewAnswer"],"properties":{"reviewAnswer":{"type":"string","enum":["GREEN","RED"]},"reviewRejectType":{"$ref":"#/components/schemas/RejectType"},"rejectLabels":{"type":"array","items":{"$ref":"#/components/schemas/RejectLabel"}}}};

function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reviewAnswer === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/LooseResult/required",keyword:"required",params:{missingProperty: "reviewAnswer"},message:"must have required property '"+"reviewAnswer"+"'"};
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
const err1 = {instancePath:instancePath+"/reviewAnswer",schemaPath:"#/components/schemas/LooseResult/properties/reviewAnswer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data0 === "GREEN") || (data0 === "RED"))){
const err2 = {instancePath:instancePath+"/reviewAnswer",schemaPath:"#/components/schemas/LooseResult/properties/reviewAnswer/enum",keyword:"enum",params:{allowedValues: schema102.properties.reviewAnswer.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.reviewRejectType !== undefined){
if(!(validate110(data.reviewRejectType, {instancePath:instancePath+"/reviewRejectType",parentData:data,parentDataProperty:"reviewRejectType",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.rejectLabels !== undefined){
let data2 = data.rejectLabels;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate108(data2[i0], {instancePath:instancePath+"/rejectLabels/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/rejectLabels",schemaPath:"#/components/schemas/LooseResult/properties/rejectLabels/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err4 = {instancePath,schemaPath:"#/components/schemas/LooseResult/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate255.errors = vErrors;
return errors === 0;
}


function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate247(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApplicantKytTxnCreated/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reviewStatus === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ApplicantKytTxnCreated/allOf/1/required",keyword:"required",params:{missingProperty: "reviewStatus"},message:"must have required property '"+"reviewStatus"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
if("applicantKytTxnCreated" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ApplicantKytTxnCreated/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "applicantKytTxnCreated"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.reviewStatus !== undefined){
if(!(validate253(data.reviewStatus, {instancePath:instancePath+"/reviewStatus",parentData:data,parentDataProperty:"reviewStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data.reviewResult !== undefined){
if(!(validate255(data.reviewResult, {instancePath:instancePath+"/reviewResult",parentData:data,parentDataProperty:"reviewResult",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/components/schemas/ApplicantKytTxnCreated/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate246.errors = vErrors;
return errors === 0;
}


function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:applicantKytTxnCreated" */;
let vErrors = null;
let errors = 0;
if(!(validate246(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
validate245.errors = vErrors;
return errors === 0;
}

export const applicantKytTxnApproved = validate260;

function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate247(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApplicantKytTxnApproved/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reviewStatus === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ApplicantKytTxnApproved/allOf/1/required",keyword:"required",params:{missingProperty: "reviewStatus"},message:"must have required property '"+"reviewStatus"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.applicantId === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/ApplicantKytTxnApproved/allOf/1/required",keyword:"required",params:{missingProperty: "applicantId"},message:"must have required property '"+"applicantId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type !== undefined){
if("applicantKytTxnApproved" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ApplicantKytTxnApproved/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "applicantKytTxnApproved"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.reviewStatus !== undefined){
if(!(validate253(data.reviewStatus, {instancePath:instancePath+"/reviewStatus",parentData:data,parentDataProperty:"reviewStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data.reviewResult !== undefined){
if(!(validate255(data.reviewResult, {instancePath:instancePath+"/reviewResult",parentData:data,parentDataProperty:"reviewResult",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/ApplicantKytTxnApproved/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate261.errors = vErrors;
return errors === 0;
}


function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:applicantKytTxnApproved" */;
let vErrors = null;
let errors = 0;
if(!(validate261(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
validate260.errors = vErrors;
return errors === 0;
}

export const applicantKytTxnRejected = validate266;

function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate247(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApplicantKytTxnRejected/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reviewStatus === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ApplicantKytTxnRejected/allOf/1/required",keyword:"required",params:{missingProperty: "reviewStatus"},message:"must have required property '"+"reviewStatus"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.applicantId === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/ApplicantKytTxnRejected/allOf/1/required",keyword:"required",params:{missingProperty: "applicantId"},message:"must have required property '"+"applicantId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type !== undefined){
if("applicantKytTxnRejected" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ApplicantKytTxnRejected/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "applicantKytTxnRejected"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.reviewStatus !== undefined){
if(!(validate253(data.reviewStatus, {instancePath:instancePath+"/reviewStatus",parentData:data,parentDataProperty:"reviewStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data.reviewResult !== undefined){
if(!(validate255(data.reviewResult, {instancePath:instancePath+"/reviewResult",parentData:data,parentDataProperty:"reviewResult",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/ApplicantKytTxnRejected/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate267.errors = vErrors;
return errors === 0;
}


function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:applicantKytTxnRejected" */;
let vErrors = null;
let errors = 0;
if(!(validate267(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
validate266.errors = vErrors;
return errors === 0;
}

export const applicantKytTxnReviewed = validate272;

function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate247(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApplicantKytTxnReviewed/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reviewStatus === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ApplicantKytTxnReviewed/allOf/1/required",keyword:"required",params:{missingProperty: "reviewStatus"},message:"must have required property '"+"reviewStatus"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.applicantId === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/ApplicantKytTxnReviewed/allOf/1/required",keyword:"required",params:{missingProperty: "applicantId"},message:"must have required property '"+"applicantId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type !== undefined){
if("applicantKytTxnReviewed" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ApplicantKytTxnReviewed/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "applicantKytTxnReviewed"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.reviewStatus !== undefined){
if(!(validate253(data.reviewStatus, {instancePath:instancePath+"/reviewStatus",parentData:data,parentDataProperty:"reviewStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data.reviewResult !== undefined){
if(!(validate255(data.reviewResult, {instancePath:instancePath+"/reviewResult",parentData:data,parentDataProperty:"reviewResult",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/ApplicantKytTxnReviewed/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate273.errors = vErrors;
return errors === 0;
}


function validate272(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:applicantKytTxnReviewed" */;
let vErrors = null;
let errors = 0;
if(!(validate273(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
validate272.errors = vErrors;
return errors === 0;
}

export const applicantKytTxnDeleted = validate278;

function validate279(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate247(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApplicantKytTxnDeleted/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reviewStatus === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ApplicantKytTxnDeleted/allOf/1/required",keyword:"required",params:{missingProperty: "reviewStatus"},message:"must have required property '"+"reviewStatus"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.applicantId === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/ApplicantKytTxnDeleted/allOf/1/required",keyword:"required",params:{missingProperty: "applicantId"},message:"must have required property '"+"applicantId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type !== undefined){
if("applicantKytTxnDeleted" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ApplicantKytTxnDeleted/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "applicantKytTxnDeleted"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.reviewStatus !== undefined){
if(!(validate253(data.reviewStatus, {instancePath:instancePath+"/reviewStatus",parentData:data,parentDataProperty:"reviewStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data.reviewResult !== undefined){
if(!(validate255(data.reviewResult, {instancePath:instancePath+"/reviewResult",parentData:data,parentDataProperty:"reviewResult",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/ApplicantKytTxnDeleted/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate279.errors = vErrors;
return errors === 0;
}


function validate278(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:applicantKytTxnDeleted" */;
let vErrors = null;
let errors = 0;
if(!(validate279(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
errors = vErrors.length;
}
validate278.errors = vErrors;
return errors === 0;
}

export const applicantKytTxnAwaitingUser = validate284;

function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate247(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApplicantKytTxnAwaitingUser/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reviewStatus === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ApplicantKytTxnAwaitingUser/allOf/1/required",keyword:"required",params:{missingProperty: "reviewStatus"},message:"must have required property '"+"reviewStatus"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.applicantId === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/ApplicantKytTxnAwaitingUser/allOf/1/required",keyword:"required",params:{missingProperty: "applicantId"},message:"must have required property '"+"applicantId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type !== undefined){
if("applicantKytTxnAwaitingUser" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ApplicantKytTxnAwaitingUser/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "applicantKytTxnAwaitingUser"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.reviewStatus !== undefined){
if(!(validate253(data.reviewStatus, {instancePath:instancePath+"/reviewStatus",parentData:data,parentDataProperty:"reviewStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data.reviewResult !== undefined){
if(!(validate255(data.reviewResult, {instancePath:instancePath+"/reviewResult",parentData:data,parentDataProperty:"reviewResult",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/ApplicantKytTxnAwaitingUser/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate285.errors = vErrors;
return errors === 0;
}


function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:applicantKytTxnAwaitingUser" */;
let vErrors = null;
let errors = 0;
if(!(validate285(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
errors = vErrors.length;
}
validate284.errors = vErrors;
return errors === 0;
}

export const applicantKytTxnDataChanged = validate290;

function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate247(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApplicantKytTxnDataChanged/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reviewStatus === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ApplicantKytTxnDataChanged/allOf/1/required",keyword:"required",params:{missingProperty: "reviewStatus"},message:"must have required property '"+"reviewStatus"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.applicantId === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/ApplicantKytTxnDataChanged/allOf/1/required",keyword:"required",params:{missingProperty: "applicantId"},message:"must have required property '"+"applicantId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type !== undefined){
if("applicantKytTxnDataChanged" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ApplicantKytTxnDataChanged/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "applicantKytTxnDataChanged"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.reviewStatus !== undefined){
if(!(validate253(data.reviewStatus, {instancePath:instancePath+"/reviewStatus",parentData:data,parentDataProperty:"reviewStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data.reviewResult !== undefined){
if(!(validate255(data.reviewResult, {instancePath:instancePath+"/reviewResult",parentData:data,parentDataProperty:"reviewResult",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/ApplicantKytTxnDataChanged/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate291.errors = vErrors;
return errors === 0;
}


function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:applicantKytTxnDataChanged" */;
let vErrors = null;
let errors = 0;
if(!(validate291(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
validate290.errors = vErrors;
return errors === 0;
}

export const applicantKytOnHold = validate296;

function validate297(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate247(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApplicantKytOnHold/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reviewStatus === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ApplicantKytOnHold/allOf/1/required",keyword:"required",params:{missingProperty: "reviewStatus"},message:"must have required property '"+"reviewStatus"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.applicantId === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/ApplicantKytOnHold/allOf/1/required",keyword:"required",params:{missingProperty: "applicantId"},message:"must have required property '"+"applicantId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type !== undefined){
if("applicantKytOnHold" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ApplicantKytOnHold/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "applicantKytOnHold"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.reviewStatus !== undefined){
if(!(validate253(data.reviewStatus, {instancePath:instancePath+"/reviewStatus",parentData:data,parentDataProperty:"reviewStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data.reviewResult !== undefined){
if(!(validate255(data.reviewResult, {instancePath:instancePath+"/reviewResult",parentData:data,parentDataProperty:"reviewResult",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/ApplicantKytOnHold/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate297.errors = vErrors;
return errors === 0;
}


function validate296(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:applicantKytOnHold" */;
let vErrors = null;
let errors = 0;
if(!(validate297(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
errors = vErrors.length;
}
validate296.errors = vErrors;
return errors === 0;
}

export const kytCaseCreated = validate302;

function validate304(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.applicantId !== undefined){
if(!(validate65(data.applicantId, {instancePath:instancePath+"/applicantId",parentData:data,parentDataProperty:"applicantId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/components/schemas/CaseBody/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate304.errors = vErrors;
return errors === 0;
}


function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate304(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/KytCaseCreated/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reviewStatus === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/KytCaseCreated/allOf/1/required",keyword:"required",params:{missingProperty: "reviewStatus"},message:"must have required property '"+"reviewStatus"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
if("kytCaseCreated" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/KytCaseCreated/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "kytCaseCreated"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.reviewStatus !== undefined){
if("init" !== data.reviewStatus){
const err3 = {instancePath:instancePath+"/reviewStatus",schemaPath:"#/components/schemas/KytCaseCreated/allOf/1/properties/reviewStatus/const",keyword:"const",params:{allowedValue: "init"},message:"must be equal to constant"};
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
const err4 = {instancePath,schemaPath:"#/components/schemas/KytCaseCreated/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate303.errors = vErrors;
return errors === 0;
}


function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:kytCaseCreated" */;
let vErrors = null;
let errors = 0;
if(!(validate303(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
validate302.errors = vErrors;
return errors === 0;
}

export const kytCaseReviewed = validate309;

function validate310(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate304(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/KytCaseReviewed/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if("kytCaseReviewed" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/KytCaseReviewed/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "kytCaseReviewed"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.reviewStatus !== undefined){
if(!(validate136(data.reviewStatus, {instancePath:instancePath+"/reviewStatus",parentData:data,parentDataProperty:"reviewStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.reviewResult !== undefined){
if(!(validate255(data.reviewResult, {instancePath:instancePath+"/reviewResult",parentData:data,parentDataProperty:"reviewResult",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/KytCaseReviewed/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate310.errors = vErrors;
return errors === 0;
}


function validate309(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:kytCaseReviewed" */;
let vErrors = null;
let errors = 0;
if(!(validate310(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
errors = vErrors.length;
}
validate309.errors = vErrors;
return errors === 0;
}

export const kytCaseStatusChanged = validate315;

function validate316(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate304(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/KytCaseStatusChanged/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if("kytCaseStatusChanged" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/KytCaseStatusChanged/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "kytCaseStatusChanged"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.reviewStatus !== undefined){
if(!(validate136(data.reviewStatus, {instancePath:instancePath+"/reviewStatus",parentData:data,parentDataProperty:"reviewStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.reviewResult !== undefined){
if(!(validate255(data.reviewResult, {instancePath:instancePath+"/reviewResult",parentData:data,parentDataProperty:"reviewResult",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/KytCaseStatusChanged/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate316.errors = vErrors;
return errors === 0;
}


function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:kytCaseStatusChanged" */;
let vErrors = null;
let errors = 0;
if(!(validate316(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
errors = vErrors.length;
}
validate315.errors = vErrors;
return errors === 0;
}

export const amlCaseApproved = validate321;

function validate322(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate304(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AmlCaseApproved/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if("amlCaseApproved" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/AmlCaseApproved/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "amlCaseApproved"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.reviewStatus !== undefined){
if(!(validate136(data.reviewStatus, {instancePath:instancePath+"/reviewStatus",parentData:data,parentDataProperty:"reviewStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.reviewResult !== undefined){
if(!(validate255(data.reviewResult, {instancePath:instancePath+"/reviewResult",parentData:data,parentDataProperty:"reviewResult",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/AmlCaseApproved/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate322.errors = vErrors;
return errors === 0;
}


function validate321(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:amlCaseApproved" */;
let vErrors = null;
let errors = 0;
if(!(validate322(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors);
errors = vErrors.length;
}
validate321.errors = vErrors;
return errors === 0;
}

export const amlCaseRejected = validate327;

function validate328(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate304(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AmlCaseRejected/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if("amlCaseRejected" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/AmlCaseRejected/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "amlCaseRejected"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.reviewStatus !== undefined){
if(!(validate136(data.reviewStatus, {instancePath:instancePath+"/reviewStatus",parentData:data,parentDataProperty:"reviewStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.reviewResult !== undefined){
if(!(validate255(data.reviewResult, {instancePath:instancePath+"/reviewResult",parentData:data,parentDataProperty:"reviewResult",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/AmlCaseRejected/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate328.errors = vErrors;
return errors === 0;
}


function validate327(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:amlCaseRejected" */;
let vErrors = null;
let errors = 0;
if(!(validate328(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
errors = vErrors.length;
}
validate327.errors = vErrors;
return errors === 0;
}

export const amlCaseOnHold = validate333;

function validate334(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate304(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AmlCaseOnHold/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if("amlCaseOnHold" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/AmlCaseOnHold/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "amlCaseOnHold"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.reviewStatus !== undefined){
if(!(validate136(data.reviewStatus, {instancePath:instancePath+"/reviewStatus",parentData:data,parentDataProperty:"reviewStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.reviewResult !== undefined){
if(!(validate255(data.reviewResult, {instancePath:instancePath+"/reviewResult",parentData:data,parentDataProperty:"reviewResult",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/AmlCaseOnHold/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate334.errors = vErrors;
return errors === 0;
}


function validate333(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:amlCaseOnHold" */;
let vErrors = null;
let errors = 0;
if(!(validate334(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate334.errors : vErrors.concat(validate334.errors);
errors = vErrors.length;
}
validate333.errors = vErrors;
return errors === 0;
}

export const kytCaseV2Created = validate339;

function validate341(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kytCaseId === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/CaseV2Body/allOf/1/required",keyword:"required",params:{missingProperty: "kytCaseId"},message:"must have required property '"+"kytCaseId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.applicantId !== undefined){
if(!(validate65(data.applicantId, {instancePath:instancePath+"/applicantId",parentData:data,parentDataProperty:"applicantId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.kytCaseId !== undefined){
let data1 = data.kytCaseId;
if(typeof data1 === "string"){
if(data1.length < 1 || func1(data1) < 1){
const err1 = {instancePath:instancePath+"/kytCaseId",schemaPath:"#/components/schemas/CaseV2Body/allOf/1/properties/kytCaseId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/kytCaseId",schemaPath:"#/components/schemas/CaseV2Body/allOf/1/properties/kytCaseId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kytCaseStage !== undefined){
if(typeof data.kytCaseStage !== "string"){
const err3 = {instancePath:instancePath+"/kytCaseStage",schemaPath:"#/components/schemas/CaseV2Body/allOf/1/properties/kytCaseStage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.kytCaseBlueprintId !== undefined){
if(typeof data.kytCaseBlueprintId !== "string"){
const err4 = {instancePath:instancePath+"/kytCaseBlueprintId",schemaPath:"#/components/schemas/CaseV2Body/allOf/1/properties/kytCaseBlueprintId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kytCasePriority !== undefined){
if(typeof data.kytCasePriority !== "string"){
const err5 = {instancePath:instancePath+"/kytCasePriority",schemaPath:"#/components/schemas/CaseV2Body/allOf/1/properties/kytCasePriority/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err6 = {instancePath,schemaPath:"#/components/schemas/CaseV2Body/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate341.errors = vErrors;
return errors === 0;
}


function validate340(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate341(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/KytCaseV2Created/allOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reviewStatus === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/KytCaseV2Created/allOf/1/required",keyword:"required",params:{missingProperty: "reviewStatus"},message:"must have required property '"+"reviewStatus"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
if("kytCaseV2Created" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/KytCaseV2Created/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "kytCaseV2Created"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.reviewStatus !== undefined){
if("open" !== data.reviewStatus){
const err3 = {instancePath:instancePath+"/reviewStatus",schemaPath:"#/components/schemas/KytCaseV2Created/allOf/1/properties/reviewStatus/const",keyword:"const",params:{allowedValue: "open"},message:"must be equal to constant"};
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
const err4 = {instancePath,schemaPath:"#/components/schemas/KytCaseV2Created/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate340.errors = vErrors;
return errors === 0;
}


function validate339(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:kytCaseV2Created" */;
let vErrors = null;
let errors = 0;
if(!(validate340(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
errors = vErrors.length;
}
validate339.errors = vErrors;
return errors === 0;
}

