package org.rubric.workbench;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Window;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/// Hides what a test class has left on the screen: the toolkit holds every window that is shown,
/// and with it all that it shows, for the rest of the run.
public final class LeftWindows implements TestExecutionListener {
    private static final String STARTED = "rubric.test.toolkit";

    /// From now on there may be windows.
    static void started() {
        System.setProperty(STARTED, "yes");
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        boolean ofClass = test.getSource().filter(ClassSource.class::isInstance).isPresent();
        if (!ofClass || System.getProperty(STARTED) == null) return;
        var hidden = new CountDownLatch(1);
        Platform.runLater(
                () -> {
                    List.copyOf(Window.getWindows()).forEach(Window::hide);
                    hidden.countDown();
                });
        try {
            if (!hidden.await(30, TimeUnit.SECONDS))
                System.err.println("The windows of " + test.getDisplayName() + " do not close");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
