package org.workinggroups.solver.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

/** OR-Tools is optional: without it everything but a proof works, and a proof says what is missing. */
class WithoutOrToolsTest {

    private final Class<?> prover = new HidingLoader().define(Prover.class.getName());

    @Test
    void saysThatItIsNotThere() throws ReflectiveOperationException {
        assertThat(Prover.isAvailable()).isTrue();
        assertThat(prover.getMethod("isAvailable").invoke(null)).isEqualTo(false);
    }

    @Test
    void namesTheMissingDependency() {
        assertThatThrownBy(() -> prover.getMethod("load").invoke(null)).cause()
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("com.google.ortools:ortools-java");
    }

    /** Loads this package anew, in a world without OR-Tools. */
    private static final class HidingLoader extends ClassLoader {

        HidingLoader() {
            super(WithoutOrToolsTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("com.google.ortools")) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }

        Class<?> define(String name) {
            try (InputStream bytes = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] code = bytes.readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
