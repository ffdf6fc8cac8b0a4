#include "shell.h"

struct Timer {
	Timer* next;
	double when;
	txSlot function; /* a root of the machine */
};

void pushAsString(txMachine* the, txSlot* value)
{
	mxPushUndefined();
	mxPush(mxStringConstructor);
	mxCall();
	mxPushSlot(value);
	mxRunCount(1);
}

static void print(txMachine* the)
{
	Run* run = runOf(the);
	txInteger count = mxArgc;
	/* A conversion may throw: nothing is written before all are done. */
	for (txInteger i = 0; i < count; i++) {
		pushAsString(the, mxArgv(i));
		*mxArgv(i) = *the->stack;
		mxPop();
	}
	if (run->batch && run->hasPrinted)
		appendText(&run->printed, "\n");
	run->hasPrinted = true;
	for (txInteger i = 0; i < count; i++) {
		if (i)
			appendText(&run->printed, " ");
		if (run->batch)
			appendText(&run->printed, mxArgv(i)->value.string);
		else
			appendUtf8(&run->printed, mxArgv(i)->value.string);
	}
	if (!run->batch) {
		appendText(&run->printed, "\n");
		fwrite(run->printed.data, 1, run->printed.length, stdout);
		fflush(stdout);
		run->printed.length = 0;
	}
}

static void setTimer(txMachine* the)
{
	Run* run = runOf(the);
	Timer** address = &run->timers;
	Timer* timer;
	double delay = 0;
	if ((mxArgc < 1) || !mxIsReference(mxArgv(0)) || !fxIsCallable(the, mxArgv(0)))
		mxTypeError("setTimeout: not a function");
	if (mxArgc > 1)
		delay = fxToNumber(the, mxArgv(1));
	timer = allocate(sizeof(Timer));
	timer->when = now() + ((delay > 0) ? delay : 0);
	timer->function.kind = mxArgv(0)->kind;
	timer->function.value = mxArgv(0)->value;
	fxRemember(the, &timer->function);
	while (*address && ((*address)->when <= timer->when))
		address = &(*address)->next;
	timer->next = *address;
	*address = timer;
}

bool fireNextTimer(txMachine* the)
{
	Run* run = runOf(the);
	Timer* timer = run->timers;
	double wait;
	if (!timer)
		return false;
	run->timers = timer->next;
	wait = timer->when - now();
	if (wait > 0) {
		struct timespec duration = { (time_t)(wait / 1000), (long)(fmod(wait, 1000) * 1000000) };
		nanosleep(&duration, NULL);
	}
	mxPushUndefined();
	mxPush(timer->function);
	fxForget(the, &timer->function);
	free(timer);
	{
		mxTry(the) {
			mxCall();
			mxRunCount(0);
			mxPop();
		}
		mxCatch(the) {
			the->stack += 2;
			recordException(the, &mxException);
		}
	}
	return true;
}

void freeTimers(Run* run)
{
	while (run->timers) {
		Timer* timer = run->timers;
		run->timers = timer->next;
		free(timer);
	}
}

static void collect(txMachine* the)
{
	fxCollectGarbage(the);
}

static void evalScript(txMachine* the)
{
	char* source;
	if (mxArgc < 1)
		mxTypeError("evalScript: no source text");
	source = copyText(fxToString(the, mxArgv(0)));
	{
		mxTry(the) {
			evaluateScript(the, source);
			free(source);
		}
		mxCatch(the) {
			free(source);
			fxJump(the);
		}
	}
	mxPullSlot(mxResult);
}

static void createRealm(txMachine* the)
{
	mxUnknownError("$262.createRealm: this engine has one realm in a machine");
}

static void detachArrayBuffer(txMachine* the)
{
	if ((mxArgc > 0) && mxIsReference(mxArgv(0))) {
		txSlot* buffer = mxArgv(0)->value.reference->next;
		if (buffer && (buffer->flag & XS_INTERNAL_FLAG) && (buffer->kind == XS_ARRAY_BUFFER_KIND)) {
			buffer->value.arrayBuffer.address = C_NULL;
			buffer->next->value.bufferInfo.length = 0;
			fxNull(the, mxResult);
			return;
		}
	}
	mxTypeError("detachArrayBuffer: not an ArrayBuffer");
}

/* Defines name on the object at the top of the stack; the property is like a built-in one. */
static void define(txMachine* the, const char* name, txSlot* value)
{
	txSlot* object = the->stack;
	mxPushSlot(value);
	mxPushSlot(object);
	fxDefineID(the, fxNewNameC(the, (txString)name), XS_DONT_ENUM_FLAG, XS_DONT_ENUM_FLAG | XS_DONT_DELETE_FLAG | XS_DONT_SET_FLAG);
	mxPop();
}

static void defineFunction(txMachine* the, const char* name, txCallback callback, txInteger length)
{
	txSlot* object = the->stack;
	fxNewHostFunction(the, callback, length, fxNewNameC(the, (txString)name), XS_NO_ID);
	mxPushSlot(object);
	define(the, name, the->stack + 1);
	mxPop();
	mxPop();
}

static void removeGlobal(txMachine* the, const char* name)
{
	mxPush(mxGlobal);
	fxDeleteID(the, fxNewNameC(the, (txString)name));
	mxPop();
}

void bindGlobals(txMachine* the)
{
	Run* run = runOf(the);
	txSlot* host;
	mxPush(mxGlobal);
	defineFunction(the, "print", print, 1);
	defineFunction(the, "setTimeout", setTimer, 2);
	if (!run->bare) {
		defineFunction(the, "harden", fx_harden, 1);
		defineFunction(the, "lockdown", fx_lockdown, 0);
		defineFunction(the, "petrify", fx_petrify, 1);
		defineFunction(the, "mutabilities", fx_mutabilities, 1);
	}
	fxNewObject(the);
	host = the->stack;
	define(the, "global", &mxGlobal);
	defineFunction(the, "gc", collect, 0);
	defineFunction(the, "evalScript", evalScript, 1);
	defineFunction(the, "createRealm", createRealm, 0);
	defineFunction(the, "detachArrayBuffer", detachArrayBuffer, 1);
	mxPush(mxGlobal);
	define(the, "$262", host);
	mxPop();
	mxPop();
	mxPop();
	if (run->bare) {
		removeGlobal(the, "Compartment");
		removeGlobal(the, "ModuleSource");
	}
}
