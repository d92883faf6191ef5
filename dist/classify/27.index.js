export const id = 27;
export const ids = [27];
export const modules = {

/***/ 9027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fs: () => (/* binding */ fs),
/* harmony export */   path: () => (/* binding */ path)
/* harmony export */ });
/* unused harmony exports child_process, crypto, os, stream, util */
/* harmony import */ var _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3045);

/** Substituted for `./node` by the package.json `browser` field; every property access throws. */
function unavailable(module) {
    return new Proxy({}, {
        get(_target, property) {
            if (typeof property === 'symbol')
                return undefined;
            throw new _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__/* .AnthropicError */ .pJ(`\`${module}.${property}\` is not available in this environment; it needs a Node.js-compatible runtime`);
        },
    });
}
const child_process = /* @__PURE__ */ (/* unused pure expression or super */ null && (unavailable('child_process')));
const crypto = /* @__PURE__ */ (/* unused pure expression or super */ null && (unavailable('crypto')));
const fs = /* @__PURE__ */ unavailable('fs');
const os = /* @__PURE__ */ (/* unused pure expression or super */ null && (unavailable('os')));
const path = /* @__PURE__ */ unavailable('path');
const stream = /* @__PURE__ */ (/* unused pure expression or super */ null && (unavailable('stream')));
const util = /* @__PURE__ */ (/* unused pure expression or super */ null && (unavailable('util')));
//# sourceMappingURL=node.browser.mjs.map

/***/ })

};
